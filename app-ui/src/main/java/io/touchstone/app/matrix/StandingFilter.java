package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.review.Verdict;
import java.util.Locale;

/**
 * The groups that claims fall into by where they stand; each claim is in exactly one, and besides
 * in {@link #RECHECK} when its verdict has to be looked at again.
 */
enum StandingFilter {
  CORROBORATED("review.corroborated"),
  DISPUTED("review.disputed"),
  ATTRIBUTED("review.attributed"),
  UNSOURCED("review.unsourced"),
  NOT_CHECKABLE("review.not-checkable"),
  CONTESTED("review.contested"),
  TO_REVIEW("review.to-review"),
  SUGGESTED("matrix.suggested"),
  RECHECK("review.recheck");

  private final String key;

  StandingFilter(String key) {
    this.key = key;
  }

  static StandingFilter of(Standing standing) {
    return switch (standing) {
      case Standing.Unreviewed _ -> TO_REVIEW;
      case Standing.Contested _ -> CONTESTED;
      case Standing.Provisional _, Standing.Agreed _, Standing.Adjudicated _ ->
          switch (standing.finding().orElseThrow()) {
            case Finding.Supported(Verdict verdict) -> valueOf(verdict.name());
            case Finding.NotCheckable _ -> NOT_CHECKABLE;
          };
    };
  }

  String word() {
    return phrase(key);
  }

  /** As it stands in an address: "to-review". */
  String inAddress() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
