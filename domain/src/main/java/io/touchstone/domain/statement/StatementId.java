package io.touchstone.domain.statement;

import java.util.Objects;
import java.util.UUID;

/** Identifies a statement. */
public record StatementId(UUID value) {
  public StatementId {
    Objects.requireNonNull(value);
  }

  public static StatementId next() {
    return new StatementId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
