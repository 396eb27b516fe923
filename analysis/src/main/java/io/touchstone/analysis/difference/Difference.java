package io.touchstone.analysis.difference;

import java.util.Objects;

/**
 * A difference between two statements of one claim.
 *
 * @param a the words of the first statement; empty where it has nothing to set against {@code b}
 * @param b the words of the second
 * @param rule why it counts as a difference, for a person
 */
public record Difference(Kind kind, Severity severity, String a, String b, String rule) {

  /** What differs. */
  public enum Kind {
    NUMBER,
    NAME,
    NEGATION,
    STRENGTH
  }

  /** How much the difference changes what is said. */
  public enum Severity {
    SLIGHT,
    NOTABLE,
    SEVERE
  }

  public Difference {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    Objects.requireNonNull(rule);
  }
}
