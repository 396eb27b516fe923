package io.touchstone.domain.webhook;

import java.util.Objects;
import java.util.UUID;

/** Identifies something to be told to one address. */
public record DeliveryId(UUID value) {
  public DeliveryId {
    Objects.requireNonNull(value);
  }

  public static DeliveryId next() {
    return new DeliveryId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
