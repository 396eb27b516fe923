package io.touchstone.domain.evidence;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.text.WebAddress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a piece of evidence is. */
public sealed interface EvidenceSource {

  /** A statement of an article in the same investigation. */
  record Passage(StatementId statement) implements EvidenceSource {
    public Passage {
      Objects.requireNonNull(statement);
    }
  }

  /**
   * Something outside the imported coverage.
   *
   * @param title what it is, in a reader's words
   * @param url where it is, http or https; null for what has no address
   * @param archive what the house holds of it
   */
  record External(String title, @Nullable String url, Archive archive) implements EvidenceSource {
    private static final int LONGEST = 2_000;

    public External {
      title = title.strip();
      if (title.isEmpty() || title.length() > LONGEST) {
        throw new InvalidInputException("title", "Say what the evidence is, in a few words.");
      }
      if (url != null) {
        url = url.strip();
        url = url.isEmpty() ? null : WebAddress.checked(url);
      }
      Objects.requireNonNull(archive);
    }

    /** Without a copy. */
    public External(String title, @Nullable String url) {
      this(title, url, Archive.NONE);
    }
  }
}
