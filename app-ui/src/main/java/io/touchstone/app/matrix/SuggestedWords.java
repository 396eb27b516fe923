package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.review.StandingChip;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.review.SuggestedFinding;
import java.util.Optional;
import java.util.function.Function;

/** The findings that the coverage would carry, as rows without a finding of one's own say them. */
final class SuggestedWords {
  private final Function<ClaimCase, Optional<SuggestedFinding>> suggestions;

  SuggestedWords(Function<ClaimCase, Optional<SuggestedFinding>> suggestions) {
    this.suggestions = suggestions;
  }

  /** "suggested: ” attributed"; empty where there is none, or the row is itself only suggested. */
  String of(MatrixRow row) {
    return row.isProposed()
        ? ""
        : suggestions
            .apply(row.claimCase())
            .map(SuggestedFinding::finding)
            .map(StandingChip::of)
            .map(chip -> phrase("matrix.suggested-finding", chip.sign() + " " + chip.word()))
            .orElse("");
  }
}
