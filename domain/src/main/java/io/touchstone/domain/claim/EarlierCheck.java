package io.touchstone.domain.claim;

import io.touchstone.domain.review.Assessment;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;

/**
 * A claim assessed before that a statement seems to repeat. Its verdict belongs to its own claim
 * and day; it is shown, never carried over.
 *
 * @param claimCase the earlier claim with its standing, at least one mark of which is in force
 * @param investigation title of the investigation it belongs to
 * @param score how alike the two are, 0 to 1
 */
public record EarlierCheck(ClaimCase claimCase, String investigation, double score) {
  public EarlierCheck {
    Objects.requireNonNull(claimCase);
    Objects.requireNonNull(investigation);
    if (claimCase.standing().marks().isEmpty()) {
      throw new IllegalArgumentException("What nobody has marked isn't checked.");
    }
  }

  /** When the latest mark that holds was made. */
  public Instant at() {
    return claimCase.standing().marks().stream()
        .map(Assessment::at)
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }
}
