package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.review.StandingChip;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.SuggestedFinding;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The findings that the coverage would carry, for rows without a finding of one's own. */
final class SuggestedWords {
  private final Function<ClaimCase, Optional<SuggestedFinding>> suggestions;
  private final boolean mayTake;

  /**
   * @param mayTake whether the viewer may make them marks of their own
   */
  SuggestedWords(Function<ClaimCase, Optional<SuggestedFinding>> suggestions, boolean mayTake) {
    this.suggestions = suggestions;
    this.mayTake = mayTake;
  }

  /** What a row says of it; public as {@link MatrixCell} is. */
  public record Suggested(String finding, String because, boolean mayTake) {}

  /** Null where there is none, or the row is itself only suggested. */
  @Nullable Suggested of(MatrixRow row) {
    return found(row).map(this::inWords).orElse(null);
  }

  /** The finding that a click on it means; empty when the coverage carries none any more. */
  Optional<Finding> finding(MatrixRow row) {
    return found(row).map(SuggestedFinding::finding);
  }

  private Optional<SuggestedFinding> found(MatrixRow row) {
    return row.isProposed() ? Optional.empty() : suggestions.apply(row.claimCase());
  }

  private @Nullable Suggested inWords(SuggestedFinding suggested) {
    Finding finding = suggested.finding();
    if (finding == null) {
      return null;
    }
    StandingChip chip = StandingChip.of(finding);
    return new Suggested(
        phrase("matrix.suggested-finding", chip.sign() + " " + chip.word()),
        String.join("; ", suggested.reasons()),
        mayTake);
  }
}
