package io.touchstone.benchmarks.desk;

import java.util.List;

/** What stands for many measurements. */
public final class Figures {
  private Figures() {}

  public static double median(List<Double> values) {
    return at(values, 0.5);
  }

  /** At most so many of a hundred take longer. */
  public static double p95(List<Double> values) {
    return at(values, 0.95);
  }

  private static double at(List<Double> values, double share) {
    if (values.isEmpty()) {
      throw new IllegalStateException("nothing was measured");
    }
    List<Double> sorted = values.stream().sorted().toList();
    double value = sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    return Math.round(value * 10) / 10.0;
  }
}
