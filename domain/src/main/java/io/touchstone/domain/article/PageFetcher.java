package io.touchstone.domain.article;

import java.util.Objects;

/** Gets a page from the web, once and on a person's behalf. */
public interface PageFetcher {
  /** Never throws for what a site does; every failure is {@link Fetched.Refused}. */
  Fetched fetch(String url);

  /** What came back. */
  sealed interface Fetched {
    /**
     * The response as it came, with the address it finally came from.
     *
     * @param file named after the address; holds the bytes after decompression
     */
    record Page(SourceFile file) implements Fetched {
      public Page {
        Objects.requireNonNull(file);
      }
    }

    /**
     * Nothing came, or nothing that may be taken.
     *
     * @param reason a sentence for a reporter that says what to do
     */
    record Refused(String url, String reason) implements Fetched {
      public Refused {
        Objects.requireNonNull(url);
        Objects.requireNonNull(reason);
      }
    }
  }
}
