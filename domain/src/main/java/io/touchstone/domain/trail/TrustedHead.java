package io.touchstone.domain.trail;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.Digest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a chain from elsewhere, out of reach of whoever keeps the chain now: from a
 * published report, or from an export that somebody put aside.
 *
 * @param digest of the newest entry at that time
 * @param entries how many there were then; null when only the digest was noted
 * @param investigation whose chain it was; null when that wasn't noted
 * @param trail all of the chain up to then, oldest first; empty when it wasn't kept
 */
public record TrustedHead(
    Digest digest,
    @Nullable Long entries,
    @Nullable InvestigationId investigation,
    List<TrailEntry> trail) {
  public TrustedHead {
    trail = List.copyOf(trail);
  }

  /** A digest that somebody noted. */
  public static TrustedHead of(Digest digest) {
    return new TrustedHead(digest, null, null, List.of());
  }

  /**
   * The head of a chain that was put aside.
   *
   * @param trail intact, with at least one entry
   */
  public static TrustedHead of(List<TrailEntry> trail) {
    TrailEntry last = trail.getLast();
    return new TrustedHead(last.digest(), last.number(), last.investigation(), trail);
  }
}
