package io.touchstone.domain.statement;

import java.util.Objects;

/**
 * What two statements that are taken for the same say differently.
 *
 * @param a the words of the first; empty where it has nothing to set against the other
 * @param b the words of the second, likewise
 * @param rule why it counts as a difference, for a person
 */
public record Difference(Kind kind, Severity severity, String a, String b, String rule) {

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

  /** How much it changes what is said; the last weighs most. */
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
