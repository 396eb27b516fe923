package io.touchstone.domain.intake;

import java.util.Objects;
import java.util.UUID;

/** Identifies one import. */
public record IntakeId(UUID value) {
  public IntakeId {
    Objects.requireNonNull(value);
  }

  public static IntakeId next() {
    return new IntakeId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
