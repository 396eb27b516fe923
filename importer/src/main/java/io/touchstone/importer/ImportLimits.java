package io.touchstone.importer;

import java.time.Duration;
import java.util.Locale;

/**
 * How much one file may demand. What goes beyond is refused with a reason, never read in part.
 *
 * @param bytes size of the file, and of each member of a container
 * @param characters text that one document may yield, in UTF-16 units
 * @param depth how deep containers may lie in one another; 0 forbids containers
 * @param members how many files a container may hold, all levels together
 * @param time for one file with everything in it
 */
public record ImportLimits(long bytes, int characters, int depth, int members, Duration time) {
  /** What a newsroom's files need, with room to spare. */
  public static final ImportLimits DEFAULT =
      new ImportLimits(64L << 20, 4_000_000, 4, 2_000, Duration.ofSeconds(60));

  public ImportLimits {
    if (bytes < 1 || characters < 1 || depth < 0 || members < 1 || !time.isPositive()) {
      throw new IllegalArgumentException("Limits must be positive; only the depth may be 0.");
    }
  }

  /** What to tell a reporter about a file of {@code size} bytes. */
  public String tooLarge(long size) {
    return String.format(
        Locale.ROOT, "The file has %.1f MB; the limit is %.1f MB.", size / 1e6, bytes / 1e6);
  }
}
