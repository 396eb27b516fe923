package io.touchstone.domain.account;

import java.util.Objects;
import java.util.UUID;

/** Identifies an API token; not a secret. */
public record ApiTokenId(UUID value) {
  public ApiTokenId {
    Objects.requireNonNull(value);
  }

  public static ApiTokenId next() {
    return new ApiTokenId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
