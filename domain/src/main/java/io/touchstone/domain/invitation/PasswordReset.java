package io.touchstone.domain.invitation;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.text.Digest;
import java.time.Instant;
import java.util.Objects;

/** Lets a person choose a new password without the old one. */
public record PasswordReset(
    LinkId id, Digest secret, AccountId createdBy, Instant expiresAt, AccountId account)
    implements OneTimeLink {
  public PasswordReset {
    Objects.requireNonNull(id);
    Objects.requireNonNull(secret);
    Objects.requireNonNull(createdBy);
    Objects.requireNonNull(expiresAt);
    Objects.requireNonNull(account);
  }
}
