package io.touchstone.analysis.checkworthiness;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.analysis.WordedClaims;
import io.touchstone.domain.claim.Worth;
import org.junit.jupiter.api.Test;

class CheckWorthinessTest {

  @Test
  void ranksFiguresAndDeedsAboveBoilerplate() {
    double figure = score("The operator cut 40 percent of its maintenance jobs since last year.");
    double plain = score("The pier stood in the harbour.");
    double courtesy = score("Thank you, and please subscribe.");
    assertThat(figure).isGreaterThan(plain);
    assertThat(plain).isGreaterThan(courtesy);
    assertThat(score("")).isBetween(0.0, 1.0);
  }

  @Test
  void saysWhatSpeaksForIt() {
    assertThat(CheckWorthiness.of("Taxes rose by 12 percent.").reasons())
        .hasSizeLessThanOrEqualTo(3)
        .contains(Worth.Reason.SPEAKS_OF_PUBLIC_MONEY_OR_WORK);
    assertThat(CheckWorthiness.of("Hm.").reasons()).isEmpty();
  }

  @Test
  void whatCantBeCheckedIsWorthNothingUnlessSomebodySaidIt() {
    WordedClaims reader = new WordedClaims();
    String forecast = "The town may invest 12 million in a new pier next year.";
    assertThat(reader.worth(forecast, false)).isEqualTo(Worth.NONE);
    assertThat(reader.worth(forecast, true).level()).isEqualTo(Worth.Level.HIGH);
    assertThat(reader.worth("The pier stood in the harbour.", false).level())
        .isEqualTo(Worth.Level.LOW);
  }

  private static double score(String sentence) {
    return CheckWorthiness.of(sentence).score();
  }
}
