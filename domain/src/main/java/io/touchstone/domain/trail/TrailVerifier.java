package io.touchstone.domain.trail;

import io.touchstone.domain.text.Digest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks a chain from its first entry on. */
public final class TrailVerifier {
  private TrailVerifier() {}

  /** What was found. */
  public sealed interface Verification {
    /** Every entry is intact and follows the one before; {@code head} is the last one's digest. */
    record Intact(long entries, @Nullable Digest head) implements Verification {}

    /** The first entry that was changed, removed or put in. */
    record Broken(long number, String reason) implements Verification {}
  }

  /**
   * @param entries a whole chain, oldest first
   */
  public static Verification verify(List<TrailEntry> entries) {
    Digest head = null;
    long number = 0;
    for (TrailEntry entry : entries) {
      number++;
      if (entry.number() != number) {
        return new Verification.Broken(number, "entry " + number + " is missing");
      }
      if (!Objects.equals(entry.previous(), head)) {
        return new Verification.Broken(number, "it doesn't follow the entry before it");
      }
      if (!entry.isIntact()) {
        return new Verification.Broken(number, "its content was changed");
      }
      head = entry.digest();
    }
    return new Verification.Intact(number, head);
  }
}
