package io.touchstone.importer.web;

import java.time.Duration;

/**
 * How much one page may demand.
 *
 * @param bytes of its body, after decompression
 * @param time for everything, redirects included
 * @param hops redirects that are followed
 */
public record FetchLimits(int bytes, Duration time, int hops) {
  /** What news sites need, with room to spare. */
  public static final FetchLimits DEFAULT = new FetchLimits(32 << 20, Duration.ofSeconds(30), 5);

  public FetchLimits {
    if (bytes < 1 || hops < 0 || !time.isPositive()) {
      throw new IllegalArgumentException("Limits must be positive; only the hops may be 0.");
    }
  }
}
