package io.touchstone.domain.invitation;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.EmailAddress;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.text.Digest;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets somebody make an account of their own.
 *
 * @param name as whoever invites them knows them; they may write it otherwise
 * @param email null when it isn't known
 * @param place where they take part from the beginning; null for nowhere yet
 */
public record Invitation(
    LinkId id,
    Digest secret,
    AccountId createdBy,
    Instant expiresAt,
    String name,
    @Nullable EmailAddress email,
    @Nullable Place place)
    implements OneTimeLink {
  private static final int LONGEST_NAME = 80;

  /** An investigation and what somebody will be in it. */
  public record Place(InvestigationId investigation, InvestigationRole role) {
    public Place {
      Objects.requireNonNull(investigation);
      Objects.requireNonNull(role);
    }
  }

  public Invitation {
    Objects.requireNonNull(id);
    Objects.requireNonNull(secret);
    Objects.requireNonNull(createdBy);
    Objects.requireNonNull(expiresAt);
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new InvalidInputException(
          "displayName", "Enter the person's name, at most " + LONGEST_NAME + " characters.");
    }
  }
}
