package io.touchstone.analysis.checkworthiness;

import static org.assertj.core.api.Assertions.assertThat;

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
        .contains("speaks of public money or work");
    assertThat(CheckWorthiness.of("Hm.").reasons()).isEmpty();
  }

  private static double score(String sentence) {
    return CheckWorthiness.of(sentence).score();
  }
}
