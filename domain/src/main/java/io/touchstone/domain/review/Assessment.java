package io.touchstone.domain.review;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer's mark on a claim, or its withdrawal; append-only (motivation "assessing").
 *
 * @param round {@link #REVIEW} or {@link #ADJUDICATION}
 * @param sequence grows with every assessment of the installation; the later one of a reviewer
 *     holds
 */
public record Assessment(
    AssessmentId id,
    ClaimId claim,
    AccountId reviewer,
    int round,
    Decision decision,
    CommandId command,
    Instant at,
    long sequence) {

  /** The round of the reviewers. */
  public static final int REVIEW = 1;

  /** The round in which what they differ about is settled. */
  public static final int ADJUDICATION = 2;

  /** What the reviewer did. */
  public sealed interface Decision {

    /**
     * @param rationale why; may be empty
     * @param whereLooked where a source was looked for; may be empty
     * @param override why the finding stands although the policy refuses it; null where it doesn't
     */
    record Mark(Finding finding, String rationale, String whereLooked, @Nullable String override)
        implements Decision {
      private static final int LONGEST = 10_000;

      public Mark {
        Objects.requireNonNull(finding);
        rationale = bounded("rationale", rationale);
        whereLooked = bounded("whereLooked", whereLooked);
        if (override != null) {
          override = bounded("override", override);
          if (override.isEmpty()) {
            throw new InvalidInputException("override", "Give the reason for the exception.");
          }
        }
      }

      /** The same mark, standing on its own. */
      public Mark withoutOverride() {
        return new Mark(finding, rationale, whereLooked, null);
      }

      private static String bounded(String field, String text) {
        String content = text.strip();
        if (content.length() > LONGEST) {
          throw new InvalidInputException(field, "Keep this under " + LONGEST + " characters.");
        }
        return content;
      }
    }

    /** Takes the reviewer's mark back. */
    record Withdrawal() implements Decision {}
  }

  public Assessment {
    Objects.requireNonNull(id);
    Objects.requireNonNull(claim);
    Objects.requireNonNull(reviewer);
    Objects.requireNonNull(decision);
    Objects.requireNonNull(command);
    Objects.requireNonNull(at);
  }
}
