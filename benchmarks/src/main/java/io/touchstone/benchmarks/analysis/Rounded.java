package io.touchstone.benchmarks.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures with four decimals, as they are printed. */
final class Rounded {
  private Rounded() {}

  static BigDecimal of(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
  }
}
