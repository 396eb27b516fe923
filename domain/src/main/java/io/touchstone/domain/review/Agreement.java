package io.touchstone.domain.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far several reviewers of the same claims agree beyond chance.
 *
 * @param claims with two marks in force or more; others say nothing about agreement
 * @param marks on these claims
 * @param alpha Krippendorff's, nominal: 1 for perfect agreement, 0 for what chance would give; null
 *     where it can't be computed
 * @param interval null where the claims are too few for one
 */
public record Agreement(
    int claims, int marks, @Nullable Double alpha, @Nullable Interval interval) {

  /** In which 95 of 100 resamples of the claims lie. */
  public record Interval(double low, double high) {}

  /** Over the marks in force of each claim. */
  public static Agreement of(List<Standing> standings) {
    List<List<Finding>> units =
        standings.stream()
            .map(it -> it.marks().stream().map(Standing::findingOf).toList())
            .filter(it -> it.size() > 1)
            .toList();
    Optional<Double> alpha = KrippendorffAlpha.of(units);
    return new Agreement(
        units.size(),
        units.stream().mapToInt(List::size).sum(),
        alpha.orElse(null),
        alpha.flatMap(_ -> KrippendorffAlpha.interval(units)).orElse(null));
  }

  /** Why there is no alpha. */
  public enum Missing {
    /** No claim carries two marks. */
    NOTHING_TO_COMPARE,
    /** All marks are the same, so that agreeing by chance can't be told from agreeing. */
    NO_VARIATION
  }

  /** Empty where there is an alpha. */
  public Optional<Missing> missing() {
    return alpha != null
        ? Optional.empty()
        : Optional.of(claims == 0 ? Missing.NOTHING_TO_COMPARE : Missing.NO_VARIATION);
  }

  public Agreement {
    if (interval != null) {
      Objects.requireNonNull(alpha, "An interval lies around an alpha.");
    }
  }
}
