package io.touchstone.domain.account;

import java.util.Objects;
import java.util.UUID;

/** Identifies a sign-in on one device. */
public record SignInId(UUID value) {
  public SignInId {
    Objects.requireNonNull(value);
  }

  public static SignInId next() {
    return new SignInId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
