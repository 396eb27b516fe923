package io.touchstone.domain.approval;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.text.Digest;
import java.time.Instant;
import java.util.Objects;

/**
 * That somebody stands behind a claim's publication as they saw it; one of a claim and a person.
 *
 * @param waiver whether an editor answers for there being nobody who didn't assess the claim,
 *     instead of approving it
 * @param note for the team, may be empty; of a waiver the reason, which the report prints
 * @param assessment sequence of the last assessment that they saw
 * @param seen what they saw; see {@link ApprovalPolicy#seen}
 */
public record Approval(
    ClaimId claim,
    AccountId by,
    Instant at,
    boolean waiver,
    String note,
    long assessment,
    Digest seen) {
  private static final int LONGEST = 2_000;

  public Approval {
    Objects.requireNonNull(claim);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    Objects.requireNonNull(seen);
    note = note.strip();
    if (waiver && note.isEmpty()) {
      throw new InvalidInputException(
          "note", "Say why it is published without the approval of somebody else.");
    }
    if (note.length() > LONGEST) {
      throw new InvalidInputException("note", "Keep this under " + LONGEST + " characters.");
    }
  }
}
