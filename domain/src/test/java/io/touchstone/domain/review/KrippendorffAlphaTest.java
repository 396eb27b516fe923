package io.touchstone.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KrippendorffAlphaTest {

  /** Two and four observers of K. Krippendorff's paper of 2011, a row each; * is no value. */
  @Test
  void givesThePublishedFigures() {
    assertThat(alpha("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")).isCloseTo(0.095, within(5e-4));
    assertThat(alpha("a a b b d c c c e d d a", "b a b b b c c c e d d d"))
        .isCloseTo(0.692, within(5e-4));
    assertThat(
            alpha(
                "1 2 3 3 2 1 4 1 2 * * *",
                "1 2 3 3 2 2 4 1 2 5 * 3",
                "* 3 3 3 2 3 4 2 2 5 1 *",
                "1 2 3 3 2 4 4 1 2 5 1 *"))
        .isCloseTo(0.743, within(5e-4));
  }

  @Test
  void perfectAgreementIsOneAndSystematicDisagreementIsBelowZero() {
    assertThat(alpha("a b a b", "a b a b")).isEqualTo(1);
    assertThat(alpha("a b a b", "b a b a")).isNegative();
  }

  @Test
  void isNotComputableWithoutPairsOrWithoutVariation() {
    assertThat(KrippendorffAlpha.of(List.of())).isEmpty();
    assertThat(KrippendorffAlpha.of(units("a b c"))).isEmpty();
    assertThat(KrippendorffAlpha.of(units("a a a", "a a a"))).isEmpty();
  }

  @Test
  void theIntervalLiesAroundAlphaAndIsAlwaysTheSame() {
    List<List<String>> units = units("a a b b d c c c e d d a", "b a b b b c c c e d d d");

    Agreement.Interval interval = KrippendorffAlpha.interval(units).orElseThrow();

    assertThat(interval.low()).isLessThan(0.692).isGreaterThan(0);
    assertThat(interval.high()).isGreaterThan(0.692).isLessThanOrEqualTo(1);
    assertThat(KrippendorffAlpha.interval(units)).contains(interval);
    assertThat(KrippendorffAlpha.interval(units("a b a b", "a b a a"))).as("too few").isEmpty();
  }

  @Test
  void saysWhatIsMissing() {
    assertThat(Agreement.of(List.of()).missing()).contains(Agreement.Missing.NOTHING_TO_COMPARE);
    assertThat(new Agreement(3, 6, null, null).missing()).contains(Agreement.Missing.NO_VARIATION);
    assertThat(new Agreement(3, 6, 0.5, null).missing()).isEmpty();
  }

  private static double alpha(String... raters) {
    return KrippendorffAlpha.of(units(raters)).orElseThrow();
  }

  private static List<List<String>> units(String... raters) {
    List<String[]> rows = Arrays.stream(raters).map(it -> it.split(" ", -1)).toList();
    return IntStream.range(0, rows.getFirst().length)
        .mapToObj(
            i -> rows.stream().map(row -> row[i]).filter(value -> !value.equals("*")).toList())
        .toList();
  }
}
