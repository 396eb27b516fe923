package io.touchstone.domain.account;

import java.util.Objects;

/**
 * A person who may sign in.
 *
 * @param passwordHash encoded with its algorithm's prefix, never the password
 * @param administrator may add teammates and see every investigation
 * @param sample belongs to the sample investigation and goes with it
 * @param version 0 before it is stored
 */
public record Account(
    AccountId id,
    Username username,
    String displayName,
    String passwordHash,
    boolean administrator,
    boolean sample,
    long version) {
  public Account {
    Objects.requireNonNull(id);
    Objects.requireNonNull(username);
    Objects.requireNonNull(displayName);
    Objects.requireNonNull(passwordHash);
  }

  public Viewer viewer() {
    return new Viewer(id, administrator);
  }
}
