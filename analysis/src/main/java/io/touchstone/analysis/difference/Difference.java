package io.touchstone.analysis.difference;

import java.util.Objects;

/**
 * A difference between two statements of one claim.
 *
 * @param rule why it counts as a difference, for a person
 */
public record Difference(Kind kind, Severity severity, Passage a, Passage b, String rule) {

  /** What differs. */
  public enum Kind {
    NUMBER,
    DATE,
    NAME,
    ENTITY,
    NEGATION,
    STRENGTH,
    QUOTATION,
    PRONOUN,
    SPEAKER
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
