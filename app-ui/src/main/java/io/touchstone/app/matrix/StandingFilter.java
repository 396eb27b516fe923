package io.touchstone.app.matrix;

import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.review.Verdict;
import java.util.Locale;

/** The groups that claims fall into by where they stand; each claim is in exactly one. */
enum StandingFilter {
  CORROBORATED("corroborated"),
  DISPUTED("disputed"),
  ATTRIBUTED("attributed"),
  UNSOURCED("unsourced"),
  NOT_CHECKABLE("not checkable"),
  CONTESTED("contested"),
  TO_REVIEW("to review"),
  SUGGESTED("suggested");

  private final String word;

  StandingFilter(String word) {
    this.word = word;
  }

  static StandingFilter of(Standing standing) {
    return switch (standing) {
      case Standing.Unreviewed _ -> TO_REVIEW;
      case Standing.Contested _ -> CONTESTED;
      case Standing.Provisional _, Standing.Agreed _ ->
          switch (standing.finding().orElseThrow()) {
            case Finding.Supported(Verdict verdict) -> valueOf(verdict.name());
            case Finding.NotCheckable _ -> NOT_CHECKABLE;
          };
    };
  }

  String word() {
    return word;
  }

  /** As it stands in an address: "to-review". */
  String inAddress() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
