package io.touchstone.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliverMailTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1", "2, 2", "3, 4", "4, 8", "5, 16", "6, 32", "7, 60", "8, 60", "49, 60",
  })
  void pausesGrowToAnHour(int tries, long minutes) {
    assertThat(DeliverMail.pause(tries).toMinutes()).isEqualTo(minutes);
  }
}
