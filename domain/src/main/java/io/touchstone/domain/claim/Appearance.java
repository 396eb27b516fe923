package io.touchstone.domain.claim;

import io.touchstone.domain.statement.StatementId;
import java.util.Objects;

/** A statement in which a claim appears (ClaimReview's appearance). */
public record Appearance(StatementId statement, Role role) {
  public Appearance {
    Objects.requireNonNull(statement);
    Objects.requireNonNull(role);
  }
}
