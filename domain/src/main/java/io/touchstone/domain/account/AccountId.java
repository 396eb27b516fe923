package io.touchstone.domain.account;

import java.util.Objects;
import java.util.UUID;

/** Identifies an account. */
public record AccountId(UUID value) {
  public AccountId {
    Objects.requireNonNull(value);
  }

  public static AccountId next() {
    return new AccountId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
