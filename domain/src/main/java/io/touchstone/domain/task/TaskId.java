package io.touchstone.domain.task;

import java.util.Objects;
import java.util.UUID;

/** Identifies a review task. */
public record TaskId(UUID value) {
  public TaskId {
    Objects.requireNonNull(value);
  }

  public static TaskId next() {
    return new TaskId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
