package io.touchstone.app.verify;

import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.TrailVerifier.Verification;
import org.jspecify.annotations.Nullable;

/** What checking a chain found, in sentences. */
final class Findings {
  private static final String UNPROVEN =
      """
      Each entry holds the digest of the one before it, so that no single one was changed, removed or put in.
      This can't prove that nothing was cut off at the end, or that the whole trail wasn't written anew.
      A head that was noted elsewhere can: --head DIGEST, or --head FILE with a published report or an
      earlier export.
      """
          .indent(2)
          .stripTrailing();

  private Findings() {}

  static String of(Verification found) {
    return switch (found) {
      case Verification.Intact(long entries, Digest head) -> whole(entries, head) + "\n" + UNPROVEN;
      case Verification.Proven(long entries, Digest head, long proven) ->
          whole(entries, head) + "\n" + proven(entries, proven);
      case Verification.Broken broken -> "NOT WHOLE: " + flaw(broken);
    };
  }

  static String flaw(Verification.Broken broken) {
    long number = broken.number();
    return switch (broken.flaw()) {
      case CHANGED -> "entry %d was changed.".formatted(number);
      case REMOVED -> "entry %d was removed.".formatted(number);
      case PUT_IN -> "an entry numbered %d was put in.".formatted(number);
      case MISPLACED -> "entry %d stands in another place.".formatted(number);
      case FOREIGN -> "entry %d belongs to another investigation.".formatted(number);
      case UNCHAINED ->
          """
          entry %d doesn't follow the one before it. One of the two was changed and given a new digest, \
          or what stood between them was removed; an earlier export given with --head tells which."""
              .formatted(number);
      case REWRITTEN ->
          """
          entry %d isn't the one that the head is of. It or an earlier one was changed, removed or put in, and \
          what follows was written anew; an earlier export given with --head tells which."""
              .formatted(number);
      case HEAD_MISSING ->
          """
          the head given is none of the %d entries. The end was cut off, or the trail was written anew; \
          or the head is another investigation's."""
              .formatted(number);
    };
  }

  private static String whole(long entries, @Nullable Digest head) {
    return head == null
        ? "Whole: it has no entries."
        : "Whole: %s, head %s.".formatted(counted(entries), head.hex());
  }

  private static String proven(long entries, long proven) {
    return proven == entries
        ? "  Proven by the head given: nothing was changed, removed or put in."
        : "  Proven by the head given up to entry %d; what came later, %s, follows it."
            .formatted(proven, counted(entries - proven));
  }

  private static String counted(long entries) {
    return entries == 1 ? "1 entry" : entries + " entries";
  }
}
