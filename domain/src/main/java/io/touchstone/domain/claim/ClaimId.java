package io.touchstone.domain.claim;

import java.util.Objects;
import java.util.UUID;

/** Identifies a claim. */
public record ClaimId(UUID value) {
  public ClaimId {
    Objects.requireNonNull(value);
  }

  public static ClaimId next() {
    return new ClaimId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
