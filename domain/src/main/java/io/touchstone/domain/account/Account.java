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
 * @param active may sign in; whoever may not is still called by name in what they did
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
    boolean active,
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
    this(id, username, displayName, passwordHash, administrator, sample, null, true, version);
  }

  public Account {
    Objects.requireNonNull(id);
    Objects.requireNonNull(username);
    Objects.requireNonNull(displayName);
    Objects.requireNonNull(passwordHash);
  }

  public Account withEmail(@Nullable EmailAddress address) {
    return new Account(
        id, username, displayName, passwordHash, administrator, sample, address, active, version);
  }

  Account withPasswordHash(String hash) {
    return new Account(
        id, username, displayName, hash, administrator, sample, email, active, version);
  }

  Account withActive(boolean may) {
    return new Account(
        id, username, displayName, passwordHash, administrator, sample, email, may, version);
  }

  public Viewer viewer() {
    return new Viewer(id, administrator);
  }
}
