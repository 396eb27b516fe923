package io.touchstone.app.review;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.review.Agreement;

/** How far reviewers agree, in a sentence. */
final class AgreementWords {
  private AgreementWords() {}

  static String of(Agreement agreement) {
    Double alpha = agreement.alpha();
    Agreement.Interval interval = agreement.interval();
    if (alpha == null) {
      return switch (agreement.missing().orElseThrow()) {
        case NOTHING_TO_COMPARE -> phrase("review.agreement-nothing");
        case NO_VARIATION -> phrase("review.agreement-same", agreement.claims());
      };
    }
    return interval == null
        ? phrase("review.alpha", alpha, agreement.claims(), agreement.marks())
        : phrase(
            "review.alpha-interval",
            alpha,
            agreement.claims(),
            agreement.marks(),
            interval.low(),
            interval.high());
  }
}
