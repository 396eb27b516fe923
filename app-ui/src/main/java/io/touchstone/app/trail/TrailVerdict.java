package io.touchstone.app.trail;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.TrailFlaw;
import io.touchstone.domain.trail.TrailVerifier.Verification;
import org.jspecify.annotations.Nullable;

/** What checking the chain found, in words. */
record TrailVerdict(boolean intact, String words) {

  private static final int HEAD_DIGITS = 12;

  static TrailVerdict of(Verification verification) {
    return switch (verification) {
      case Verification.Intact(long entries, Digest head) -> whole(entries, head);
      case Verification.Proven(long entries, Digest head, long _) -> whole(entries, head);
      case Verification.Broken(long number, TrailFlaw flaw) ->
          new TrailVerdict(false, phrase("trail.broken", number, flaw.name()));
    };
  }

  private static TrailVerdict whole(long entries, @Nullable Digest head) {
    return new TrailVerdict(
        true,
        head == null
            ? phrase("trail.whole", entries)
            : phrase("trail.whole-to-head", entries, head.hex().substring(0, HEAD_DIGITS)));
  }
}
