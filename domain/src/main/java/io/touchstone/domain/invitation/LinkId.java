package io.touchstone.domain.invitation;

import java.util.Objects;
import java.util.UUID;

/** Identifies a one-time link without giving it away: the secret is another thing. */
public record LinkId(UUID value) {
  public LinkId {
    Objects.requireNonNull(value);
  }

  public static LinkId next() {
    return new LinkId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
