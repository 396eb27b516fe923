package io.touchstone.domain.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Krippendorff's alpha for nominal data with any number of raters and missing values (K.
 * Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011): one minus the observed over the
 * expected disagreement. Its interval is a percentile bootstrap over units, always of the same
 * random numbers, so that the same marks give the same interval.
 */
final class KrippendorffAlpha {
  private static final int FEWEST_UNITS_FOR_INTERVAL = 5;
  private static final int RESAMPLES = 1_000;
  private static final long SEED = 20_260_314;
  private static final double TAIL = 0.025;

  private KrippendorffAlpha() {}

  /**
   * Empty when no unit has two values, or all values are the same.
   *
   * @param units what the raters say of each, in any order
   */
  static Optional<Double> of(List<? extends List<?>> units) {
    Map<Object, Integer> frequencies = new HashMap<>();
    double observed = 0;
    int values = 0;
    for (List<?> unit : units) {
      int raters = unit.size();
      if (raters < 2) {
        continue;
      }
      Map<Object, Integer> here = new HashMap<>();
      unit.forEach(it -> here.merge(it, 1, Integer::sum));
      here.forEach((value, times) -> frequencies.merge(value, times, Integer::sum));
      observed += differingPairs(here, raters) / (raters - 1);
      values += raters;
    }
    double expected = values < 2 ? 0 : differingPairs(frequencies, values) / (values - 1);
    return expected == 0 ? Optional.empty() : Optional.of(1 - observed / expected);
  }

  /** Empty when there are fewer than five units, or hardly a resample has an alpha. */
  static Optional<Agreement.Interval> interval(List<? extends List<?>> units) {
    if (units.size() < FEWEST_UNITS_FOR_INTERVAL) {
      return Optional.empty();
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] alphas = new double[RESAMPLES];
    int found = 0;
    for (int i = 0; i < RESAMPLES; i++) {
      List<List<?>> resample = new ArrayList<>();
      for (int j = 0; j < units.size(); j++) {
        resample.add(units.get(random.nextInt(units.size())));
      }
      Optional<Double> alpha = of(resample);
      if (alpha.isPresent()) {
        alphas[found++] = alpha.get();
      }
    }
    if (found * 2 < RESAMPLES) {
      return Optional.empty();
    }
    double[] sorted = Arrays.copyOf(alphas, found);
    Arrays.sort(sorted);
    return Optional.of(
        new Agreement.Interval(
            sorted[(int) Math.floor(TAIL * (found - 1))],
            sorted[(int) Math.ceil((1 - TAIL) * (found - 1))]));
  }

  /** Ordered pairs of values that differ. */
  private static double differingPairs(Map<Object, Integer> frequencies, int values) {
    double same = frequencies.values().stream().mapToDouble(it -> (double) it * it).sum();
    return (double) values * values - same;
  }
}
