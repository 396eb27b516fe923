package io.touchstone.app.trail;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.TrailVerifier.Verification;

/** What checking the chain found, in words. */
record TrailVerdict(boolean intact, String words) {

  private static final int HEAD_DIGITS = 12;

  static TrailVerdict of(Verification verification) {
    return switch (verification) {
      case Verification.Intact intact -> {
        Digest head = intact.head();
        yield new TrailVerdict(
            true,
            head == null
                ? phrase("trail.whole", intact.entries())
                : phrase(
                    "trail.whole-to-head", intact.entries(), head.hex().substring(0, HEAD_DIGITS)));
      }
      case Verification.Broken(long number, String reason) ->
          new TrailVerdict(false, phrase("trail.broken", number, reason));
    };
  }
}
