package io.touchstone.app.live;

import java.time.Duration;

/**
 * How soon a page is shown again: at once after a quiet while, and less and less often while one
 * change follows another, which nobody could read and which would keep the browser from working.
 *
 * <p>Times are nanoseconds from any beginning. Safe for several threads.
 */
final class LivePace {
  static final Duration SHORTEST = Duration.ofMillis(400);
  static final Duration LONGEST = Duration.ofSeconds(2);

  private long last;
  private long rest = SHORTEST.toNanos();

  LivePace(long now) {
    last = now - 2 * LONGEST.toNanos();
  }

  /** Nanoseconds until the page may be shown again; 0 for at once. */
  synchronized long untilNext(long now) {
    return Math.max(0, last + rest - now);
  }

  synchronized void shown(long now) {
    boolean quiet = now - last >= 2 * LONGEST.toNanos();
    rest = quiet ? SHORTEST.toNanos() : Math.min(2 * rest, LONGEST.toNanos());
    last = now;
  }
}
