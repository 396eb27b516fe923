package io.touchstone.domain.invitation;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.text.Digest;
import java.time.Duration;
import java.time.Instant;

/** What a link does for whoever opens it, once and until it expires. */
public sealed interface OneTimeLink permits Invitation, PasswordReset {
  /** People are on leave; a stolen mailbox is read later than that. */
  Duration INVITATION_HOLDS = Duration.ofDays(7);

  /** Whoever asked for it is waiting. */
  Duration RESET_HOLDS = Duration.ofHours(24);

  LinkId id();

  /** Of the {@link LinkSecret}, which is kept nowhere. */
  Digest secret();

  AccountId createdBy();

  Instant expiresAt();
}
