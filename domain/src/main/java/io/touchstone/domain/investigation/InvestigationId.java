package io.touchstone.domain.investigation;

import java.util.Objects;
import java.util.UUID;

/** Identifies an investigation. */
public record InvestigationId(UUID value) {
  public InvestigationId {
    Objects.requireNonNull(value);
  }

  public static InvestigationId next() {
    return new InvestigationId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
