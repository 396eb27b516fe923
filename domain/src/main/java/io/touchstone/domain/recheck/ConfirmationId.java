package io.touchstone.domain.recheck;

import java.util.Objects;
import java.util.UUID;

/** Names a confirmation; it is the id of the command that made it. */
public record ConfirmationId(UUID value) {
  public ConfirmationId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
