package io.touchstone.analysis.figure;

import io.touchstone.analysis.token.Range;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number that a statement gives.
 *
 * @param range of the words, with the modifier, in UTF-16 indices of the statement
 * @param text those words ("at least 2.5 million")
 * @param value as said, scaled (2500000)
 * @param bound how the value is meant
 * @param unit what is counted, the next word in lower case ("people"), "%" or a currency sign;
 *     empty when nothing follows
 */
public record Quantity(Range range, String text, BigDecimal value, Bound bound, String unit) {

  /** How a value is meant. */
  public enum Bound {
    EXACT,
    ABOUT,
    AT_LEAST,
    AT_MOST
  }

  /** "About" allows this share up or down. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

  public Quantity {
    Objects.requireNonNull(range);
    Objects.requireNonNull(text);
    Objects.requireNonNull(value);
    Objects.requireNonNull(bound);
    Objects.requireNonNull(unit);
  }

  /** Whether both can be true of the same thing: "at least 12" and 14 can, 12 and 14 can't. */
  public boolean compatibleWith(Quantity other) {
    return allows(other.value) || other.allows(value) || bothOpen(other);
  }

  private boolean bothOpen(Quantity other) {
    return bound == other.bound && (bound == Bound.AT_LEAST || bound == Bound.AT_MOST);
  }

  private boolean allows(BigDecimal other) {
    int order = other.compareTo(value);
    return switch (bound) {
      case EXACT -> order == 0;
      case ABOUT -> other.subtract(value).abs().compareTo(value.abs().multiply(TOLERANCE)) <= 0;
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
    };
  }
}
