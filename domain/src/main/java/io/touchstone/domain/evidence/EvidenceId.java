package io.touchstone.domain.evidence;

import java.util.Objects;
import java.util.UUID;

/** Identifies a piece of evidence linked to a claim. */
public record EvidenceId(UUID value) {
  public EvidenceId {
    Objects.requireNonNull(value);
  }

  public static EvidenceId next() {
    return new EvidenceId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
