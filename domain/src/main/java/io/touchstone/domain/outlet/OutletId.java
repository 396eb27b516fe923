package io.touchstone.domain.outlet;

import java.util.Objects;
import java.util.UUID;

/** Identifies an outlet. */
public record OutletId(UUID value) {
  public OutletId {
    Objects.requireNonNull(value);
  }

  public static OutletId next() {
    return new OutletId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
