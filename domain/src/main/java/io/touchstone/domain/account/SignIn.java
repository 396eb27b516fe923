package io.touchstone.domain.account;

import java.time.Instant;
import java.util.Objects;

/**
 * A device on which somebody is signed in.
 *
 * @param device as it describes itself; may be empty, may be anything
 * @param address from which it signed in
 * @param lastSeenAt to the minute
 */
public record SignIn(
    SignInId id,
    AccountId account,
    String device,
    String address,
    Instant begunAt,
    Instant lastSeenAt) {
  private static final int LONGEST = 300;

  public SignIn {
    Objects.requireNonNull(id);
    Objects.requireNonNull(account);
    Objects.requireNonNull(address);
    Objects.requireNonNull(begunAt);
    Objects.requireNonNull(lastSeenAt);
    device = device.length() > LONGEST ? device.substring(0, LONGEST) : device;
  }
}
