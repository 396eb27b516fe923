package io.touchstone.domain.trail;

import io.touchstone.domain.text.Digest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Checks a chain from its first entry on. By itself a chain shows that no single entry was touched;
 * whoever can write all of it can also cut off its end or write it anew, and only what was put
 * aside elsewhere shows that.
 */
public final class TrailVerifier {
  private TrailVerifier() {}

  /** What was found. */
  public sealed interface Verification {
    /** Every entry is intact and follows the one before; {@code head} is the last one's digest. */
    record Intact(long entries, @Nullable Digest head) implements Verification {}

    /**
     * Intact, and the entries up to {@code proven} are those that the trusted head is of; later
     * ones rest on nothing but the chain.
     */
    record Proven(long entries, Digest head, long proven) implements Verification {}

    /** The first entry that isn't as it was written. */
    record Broken(long number, TrailFlaw flaw) implements Verification {}
  }

  /**
   * @param entries a whole chain, oldest first
   */
  public static Verification verify(List<TrailEntry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      TrailFlaw flaw = flawAt(entries, i);
      if (flaw != null) {
        // a number that comes twice is named itself, not its place in the file
        long number = flaw == TrailFlaw.PUT_IN ? entries.get(i).number() : i + 1L;
        return new Verification.Broken(number, flaw);
      }
    }
    return new Verification.Intact(
        entries.size(), entries.isEmpty() ? null : entries.getLast().digest());
  }

  /**
   * @param entries a whole chain, oldest first
   */
  public static Verification verify(List<TrailEntry> entries, TrustedHead trusted) {
    Verification alone = verify(entries);
    if (alone instanceof Verification.Broken broken) {
      return TrailComparison.of(entries, trusted)
          .filter(it -> it.number() < broken.number())
          .orElse(broken);
    }
    if (!entries.isEmpty()
        && trusted.investigation() != null
        && !trusted.investigation().equals(entries.getFirst().investigation())) {
      return new Verification.Broken(1, TrailFlaw.FOREIGN);
    }
    for (TrailEntry entry : entries) {
      if (entry.digest().equals(trusted.digest())) {
        return new Verification.Proven(entries.size(), entries.getLast().digest(), entry.number());
      }
    }
    return TrailComparison.of(entries, trusted).orElseGet(() -> withoutHead(entries, trusted));
  }

  private static Verification.Broken withoutHead(List<TrailEntry> entries, TrustedHead trusted) {
    Long known = trusted.entries();
    if (known == null) {
      return new Verification.Broken(entries.size(), TrailFlaw.HEAD_MISSING);
    }
    return entries.size() < known
        ? new Verification.Broken(entries.size() + 1L, TrailFlaw.REMOVED)
        : new Verification.Broken(known, TrailFlaw.REWRITTEN);
  }

  private static @Nullable TrailFlaw flawAt(List<TrailEntry> entries, int i) {
    TrailEntry entry = entries.get(i);
    long expected = i + 1L;
    TrailEntry before = i == 0 ? null : entries.get(i - 1);
    if (before != null && !entry.investigation().equals(before.investigation())) {
      return TrailFlaw.FOREIGN;
    }
    if (!entry.isIntact()) {
      return TrailFlaw.CHANGED;
    }
    if (entry.number() > expected) {
      return entries.stream().skip(i).anyMatch(it -> it.number() == expected)
          ? TrailFlaw.MISPLACED
          : TrailFlaw.REMOVED;
    }
    if (entry.number() < expected) {
      return TrailFlaw.PUT_IN;
    }
    Digest head = before == null ? null : before.digest();
    return Objects.equals(entry.previous(), head) ? null : TrailFlaw.UNCHAINED;
  }
}
