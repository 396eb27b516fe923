package io.touchstone.persistence.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.Guesses;
import io.touchstone.persistence.testing.DatabaseTest;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GuessesTest extends DatabaseTest {
  private static final Duration EACH = Duration.ofMinutes(2);
  private static final int MOST = 3;
  private static final Instant NOW = Instant.parse("2026-03-14T08:00:00Z");

  @Autowired Guesses guesses;

  @BeforeEach
  void nobodyGuessedYet() {
    jdbc.sql("delete from guess").update();
  }

  private Duration guess(Instant at) {
    return guesses.count("ada", EACH, MOST, at);
  }

  @Test
  void afterTheLastOneEachHasToBeWaitedFor() {
    for (int i = 0; i < MOST; i++) {
      assertThat(guess(NOW)).isZero();
    }
    assertThat(guess(NOW)).isEqualTo(EACH);
    assertThat(guess(NOW.plusSeconds(30))).isEqualTo(Duration.ofSeconds(90));
    assertThat(guess(NOW.plus(EACH))).isZero();
    assertThat(guess(NOW.plus(EACH))).isEqualTo(EACH);
    assertThat(guesses.count("eve", EACH, MOST, NOW)).isZero();
  }

  @Test
  void afterAWhileAllIsForgiven() {
    guess(NOW);
    guess(NOW);
    Instant later = NOW.plus(Duration.ofHours(1));
    for (int i = 0; i < MOST; i++) {
      assertThat(guess(later)).isZero();
    }
    assertThat(guess(later)).isPositive();
  }

  @Test
  void whatWasNoGuessIsTakenBackAndTheRightOneForgivesAll() {
    for (int i = 0; i < MOST; i++) {
      guess(NOW);
    }
    guesses.takeBack("ada", EACH);
    assertThat(guess(NOW)).isZero();
    assertThat(guess(NOW)).isPositive();
    guesses.forget("ada");
    assertThat(guess(NOW)).isZero();
  }

  @Test
  void aGuessCountsAlthoughWhatItWasForIsRolledBack() {
    for (int i = 0; i < MOST; i++) {
      transactions.executeWithoutResult(
          transaction -> {
            guess(NOW);
            transaction.setRollbackOnly();
          });
    }
    assertThat(guess(NOW)).isPositive();
  }

  @Test
  void manyAtOnceAreCountedOneByOne() throws Exception {
    Callable<Boolean> one = () -> guess(NOW).isZero();
    try (ExecutorService crowd = Executors.newFixedThreadPool(8)) {
      int let = 0;
      for (Future<Boolean> tried :
          crowd.invokeAll(IntStream.range(0, 24).mapToObj(_ -> one).toList())) {
        let += tried.get() ? 1 : 0;
      }
      assertThat(let).isEqualTo(MOST);
    }
  }
}
