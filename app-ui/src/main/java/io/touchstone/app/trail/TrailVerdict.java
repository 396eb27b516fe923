package io.touchstone.app.trail;

import io.touchstone.domain.trail.TrailVerifier.Verification;

/** What checking the chain found, in words. */
record TrailVerdict(boolean intact, String words) {

  private static final int HEAD_DIGITS = 12;

  static TrailVerdict of(Verification verification) {
    return switch (verification) {
      case Verification.Intact intact -> {
        String head =
            intact.head() == null ? "" : ", head " + intact.head().hex().substring(0, HEAD_DIGITS);
        String entries = intact.entries() == 1 ? "1 entry" : intact.entries() + " entries";
        yield new TrailVerdict(
            true,
            "Verified: "
                + entries
                + head
                + ". Each entry holds the digest of the one before. That nothing was cut off at the"
                + " end, only a head noted elsewhere can show, such as the one in a report.");
      }
      case Verification.Broken(long number, String reason) ->
          new TrailVerdict(
              false, "Not whole: at entry " + number + " " + reason + ". Ask who runs the server.");
    };
  }
}
