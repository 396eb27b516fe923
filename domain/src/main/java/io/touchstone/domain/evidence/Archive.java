package io.touchstone.domain.evidence;

import io.touchstone.domain.text.Digest;
import java.time.Instant;
import java.util.Objects;

/** What the house itself holds of evidence that lies outside the coverage. */
public sealed interface Archive {
  Archive NONE = new None();

  /** Nobody tried to keep it. */
  record None() implements Archive {}

  /**
   * Its bytes as they were then, and the text that could be read from them.
   *
   * @param fileName the file's own name, or one made from its address
   * @param capturedAt when they were fetched or handed in
   */
  record Kept(Digest digest, String fileName, Instant capturedAt) implements Archive {
    public Kept {
      Objects.requireNonNull(digest);
      Objects.requireNonNull(fileName);
      Objects.requireNonNull(capturedAt);
    }
  }

  /**
   * It was tried in vain; what is linked is the address alone.
   *
   * @param reason a sentence for a reporter
   */
  record Failed(String reason, Instant triedAt) implements Archive {
    public Failed {
      Objects.requireNonNull(reason);
      Objects.requireNonNull(triedAt);
    }
  }
}
