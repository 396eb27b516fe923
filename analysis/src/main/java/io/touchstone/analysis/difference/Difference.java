package io.touchstone.analysis.difference;

import io.touchstone.domain.statement.Difference.Kind;
import io.touchstone.domain.statement.Difference.Severity;
import java.util.Objects;

/**
 * A difference between two statements of one claim.
 *
 * @param rule why it counts as a difference, for a person
 */
public record Difference(Kind kind, Severity severity, Passage a, Passage b, String rule) {

  public Difference {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(a);
    Objects.requireNonNull(b);
    Objects.requireNonNull(rule);
  }
}
