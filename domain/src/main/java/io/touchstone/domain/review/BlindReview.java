package io.touchstone.domain.review;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a claim is reviewed: openly, or by several people who see nothing of one another until all
 * are in. This is the one place that says who sees which assessments; whatever shows a finding, a
 * rationale or a standing is given only what passed here.
 *
 * @param wanted assessments by different people, 1 to {@value #MOST}; 1 is an open review
 * @param opened whether all were in at some time, or somebody answered for not waiting; what was
 *     seen once isn't hidden again
 * @param waiver who opened it before all were in, and why; null where nobody did
 */
public record BlindReview(int wanted, boolean opened, @Nullable Waiver waiver) {
  public static final int MOST = 5;

  /** Everybody sees every mark at once. */
  public static final BlindReview NONE = new BlindReview(1, false, null);

  /** Why the wanted assessments weren't waited for; printed in the report. */
  public record Waiver(AccountId by, String reason, Instant at) {
    private static final int LONGEST = 2_000;

    public Waiver {
      Objects.requireNonNull(by);
      Objects.requireNonNull(at);
      reason = reason.strip();
      if (reason.isEmpty() || reason.length() > LONGEST) {
        throw new InvalidInputException(
            "reason",
            "Say in 1 to " + LONGEST + " characters why the other assessments aren't waited for.");
      }
    }
  }

  public BlindReview {
    if (wanted < 1 || wanted > MOST) {
      throw new InvalidInputException(
          "wanted", "Ask for one assessment, or for 2 to " + MOST + " independent ones.");
    }
    if (waiver != null && !opened) {
      throw new IllegalArgumentException("A waiver opens the review.");
    }
  }

  /** That so many people assess it, none of whom has yet. */
  public static BlindReview by(int wanted) {
    return new BlindReview(wanted, false, null);
  }

  /** Whether nobody sees the others' marks now. */
  public boolean isBlind() {
    return wanted > 1 && !opened;
  }

  /** Whether it was blind and isn't any more. */
  public boolean wasBlind() {
    return wanted > 1 && opened;
  }

  /** What this person sees of the claim's assessments: all, or their own ones. */
  public List<Assessment> visibleTo(AccountId viewer, List<Assessment> all) {
    return isBlind() ? all.stream().filter(it -> it.reviewer().equals(viewer)).toList() : all;
  }

  /** What everybody sees of the claim's assessments: all, or none. */
  public List<Assessment> visibleToEverybody(List<Assessment> all) {
    return isBlind() ? List.of() : all;
  }

  /** Opened, if with these assessments all are in. */
  public BlindReview after(List<Assessment> all) {
    boolean complete = isBlind() && Standing.of(all).marks().size() >= wanted;
    return complete ? new BlindReview(wanted, true, null) : this;
  }

  /** Opened before all are in, for a reason that somebody answers for. */
  public BlindReview waived(Waiver because) {
    return new BlindReview(wanted, true, because);
  }
}
