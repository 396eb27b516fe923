package io.touchstone.domain.trail;

import io.touchstone.domain.trail.TrailVerifier.Verification;
import java.util.List;
import java.util.Optional;

/** Where a chain first departs from the one that was put aside, and how. */
final class TrailComparison {
  private TrailComparison() {}

  /** Empty when every entry that was put aside is still there, or when none was. */
  static Optional<Verification.Broken> of(List<TrailEntry> entries, TrustedHead trusted) {
    List<TrailEntry> trail = trusted.trail();
    for (int i = 0; i < trail.size(); i++) {
      if (i >= entries.size()) {
        return broken(i, TrailFlaw.REMOVED);
      }
      TrailEntry now = entries.get(i);
      TrailEntry then = trail.get(i);
      if (!now.equals(then)) {
        return broken(
            i,
            now.investigation().equals(then.investigation())
                ? departure(entries, trail, i)
                : TrailFlaw.FOREIGN);
      }
    }
    return Optional.empty();
  }

  /** Whoever removes or puts in an entry must number and chain anew what follows. */
  private static TrailFlaw departure(List<TrailEntry> entries, List<TrailEntry> trail, int i) {
    if (i + 1 < trail.size() && sameDecision(entries.get(i), trail.get(i + 1))) {
      return TrailFlaw.REMOVED;
    }
    return i + 1 < entries.size() && sameDecision(entries.get(i + 1), trail.get(i))
        ? TrailFlaw.PUT_IN
        : TrailFlaw.CHANGED;
  }

  private static boolean sameDecision(TrailEntry a, TrailEntry b) {
    return a.at().equals(b.at())
        && a.actor().equals(b.actor())
        && a.action() == b.action()
        && a.details().equals(b.details());
  }

  private static Optional<Verification.Broken> broken(int index, TrailFlaw flaw) {
    return Optional.of(new Verification.Broken(index + 1L, flaw));
  }
}
