package io.touchstone.domain.recheck;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.review.AssessmentId;
import java.time.Instant;
import java.util.Objects;

/**
 * That somebody looked at a verdict again after something had changed, and it still holds.
 *
 * @param assessment the mark or the settlement that still holds
 * @param reason why it does
 * @param grounds what it rests on now
 */
public record Confirmation(
    ConfirmationId id,
    AssessmentId assessment,
    AccountId by,
    Instant at,
    String reason,
    Grounds grounds) {
  private static final int LONGEST = 2_000;

  public Confirmation {
    Objects.requireNonNull(id);
    Objects.requireNonNull(assessment);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    Objects.requireNonNull(grounds);
    reason = reason.strip();
    if (reason.isEmpty() || reason.length() > LONGEST) {
      throw new InvalidInputException(
          "reason", "Say in 1 to " + LONGEST + " characters why the verdict still holds.");
    }
  }
}
