package io.touchstone.domain.account;

import java.util.Objects;

/** The signed-in person on whose behalf a use case runs; every query and every write takes one. */
public record Viewer(AccountId id, boolean administrator) {
  public Viewer {
    Objects.requireNonNull(id);
  }
}
