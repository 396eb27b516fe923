package io.touchstone.domain.evidence;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.statement.StatementId;
import java.net.URI;
import java.net.URISyntaxException;
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
   */
  record External(String title, @Nullable String url) implements EvidenceSource {
    private static final int LONGEST = 2_000;

    public External {
      title = title.strip();
      if (title.isEmpty() || title.length() > LONGEST) {
        throw new InvalidInputException("title", "Say what the evidence is, in a few words.");
      }
      if (url != null) {
        url = url.strip();
        url = url.isEmpty() ? null : checked(url);
      }
    }

    private static String checked(String url) {
      try {
        URI uri = new URI(url);
        String scheme = uri.getScheme();
        if (uri.getHost() != null
            && url.length() <= LONGEST
            && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
          return url;
        }
      } catch (URISyntaxException e) {
        throw new InvalidInputException("url", "That is not a web address: " + e.getReason() + ".");
      }
      throw new InvalidInputException(
          "url", "Enter a whole web address that begins with https:// or http://.");
    }
  }
}
