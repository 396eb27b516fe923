package io.touchstone.domain.account;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * @param passwordHash encoded with its algorithm's prefix, never the password
 * @param administrator may add teammates and see every investigation
 * @param sample belongs to the sample investigation and goes with it
 * @param email where an invitation was sent to, so whoever it was sent to; null when nobody said. A
 *     person can't set it: sign-ins from outside are matched by it
 * @param version 0 before it is stored
 */
public record Account(
    AccountId id,
    Username username,
    String displayName,
    String passwordHash,
    boolean administrator,
    boolean sample,
    @Nullable EmailAddress email,
    long version) {

  /** Somebody whose e-mail address isn't known. */
  public Account(
      AccountId id,
      Username username,
      String displayName,
      String passwordHash,
      boolean administrator,
      boolean sample,
      long version) {
    this(id, username, displayName, passwordHash, administrator, sample, null, version);
  }

  public Account {
    Objects.requireNonNull(id);
    Objects.requireNonNull(username);
    Objects.requireNonNull(displayName);
    Objects.requireNonNull(passwordHash);
  }

  public Account withEmail(@Nullable EmailAddress address) {
    return new Account(
        id, username, displayName, passwordHash, administrator, sample, address, version);
  }

  Account withPasswordHash(String hash) {
    return new Account(id, username, displayName, hash, administrator, sample, email, version);
  }

  public Viewer viewer() {
    return new Viewer(id, administrator);
  }
}
