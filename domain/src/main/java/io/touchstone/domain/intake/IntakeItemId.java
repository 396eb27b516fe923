package io.touchstone.domain.intake;

import java.util.Objects;
import java.util.UUID;

/** Identifies one file or web address of an import. */
public record IntakeItemId(UUID value) {
  public IntakeItemId {
    Objects.requireNonNull(value);
  }

  public static IntakeItemId next() {
    return new IntakeItemId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
