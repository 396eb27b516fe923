package io.touchstone.domain.evidence;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import java.time.Instant;
import java.util.Objects;

/**
 * A claim and something that speaks for or against it (motivation "linking").
 *
 * @param note why it bears on the claim; may be empty
 */
public record EvidenceLink(
    EvidenceId id,
    ClaimId claim,
    EvidenceSource source,
    Stance stance,
    EvidenceKind kind,
    Visibility visibility,
    String note,
    AccountId addedBy,
    Instant addedAt) {
  private static final int LONGEST_NOTE = 4_000;

  public EvidenceLink {
    Objects.requireNonNull(id);
    Objects.requireNonNull(claim);
    Objects.requireNonNull(source);
    Objects.requireNonNull(stance);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(visibility);
    Objects.requireNonNull(addedBy);
    Objects.requireNonNull(addedAt);
    note = note.strip();
    if (note.length() > LONGEST_NOTE) {
      throw new InvalidInputException(
          "note", "Keep the note under " + LONGEST_NOTE + " characters.");
    }
  }
}
