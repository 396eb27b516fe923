package io.touchstone.domain.review;

import java.util.Objects;
import java.util.UUID;

/** Identifies an assessment. */
public record AssessmentId(UUID value) {
  public AssessmentId {
    Objects.requireNonNull(value);
  }

  public static AssessmentId next() {
    return new AssessmentId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
