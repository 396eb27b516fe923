package io.touchstone.domain.account;

import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.RandomText;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Keeps people signed in on their device, through a restart, a lost session and a change of node,
 * until the sign-in is ended: there, from another device, or because the account is.
 */
public class StaySignedIn {
  /** Whoever doesn't come for so long signs in again. */
  public static final Duration HOLDS = Duration.ofDays(14);

  private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
  private static final int SECRET_BYTES = 32;

  private final SignIns signIns;
  private final Accounts accounts;
  private final InstantSource clock;

  public StaySignedIn(SignIns signIns, Accounts accounts, InstantSource clock) {
    this.signIns = signIns;
    this.accounts = accounts;
    this.clock = clock;
  }

  /**
   * A sign-in just made.
   *
   * @param secret what the device keeps; it can't be had again
   */
  public record Begun(SignInId id, String secret) {
    @Override
    public String toString() {
      return "Begun[id=" + id + ", secret=…]";
    }
  }

  /** Somebody has just shown who they are. */
  @Transactional
  public Begun begin(AccountId account, String device, String address) {
    Instant now = clock.instant();
    signIns.removeUnseenSince(now.minus(HOLDS));
    String secret = RandomText.ofBytes(SECRET_BYTES);
    SignIn signIn = new SignIn(SignInId.next(), account, device, address, now, now);
    signIns.add(signIn, Digest.of(secret));
    return new Begun(signIn.id(), secret);
  }

  /**
   * A device that has lost its session comes back.
   *
   * @return empty when it isn't signed in any longer
   */
  @Transactional
  public Optional<Account> resume(SignInId id, String secret) {
    return signIns.hasSecret(id, Digest.of(secret)) && holds(id)
        ? signIns.find(id).flatMap(it -> accounts.find(it.account()))
        : Optional.empty();
  }

  /** Whether the sign-in holds still; notes that it was seen. */
  @Transactional
  public boolean holds(SignInId id) {
    Instant now = clock.instant();
    Optional<SignIn> signIn =
        signIns.find(id).filter(it -> it.lastSeenAt().plus(HOLDS).isAfter(now));
    signIn
        .filter(it -> it.lastSeenAt().plus(NOTED_EVERY).isBefore(now))
        .ifPresent(it -> signIns.seen(id, now));
    return signIn.isPresent();
  }

  /** The person signs out on this device. */
  @Transactional
  public void end(SignInId id) {
    signIns.end(id);
  }
}
