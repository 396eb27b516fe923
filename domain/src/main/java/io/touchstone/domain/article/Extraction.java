package io.touchstone.domain.article;

import java.util.Objects;

/** What came out of one file, or of one member of a container. */
public sealed interface Extraction {
  /** The file or the member, whose bytes are kept as the original. */
  SourceFile source();

  /**
   * An article.
   *
   * @param mediaType as detected from the bytes, for example {@code text/html}
   * @param body its text without the page around it; its title is among the facts
   * @param extractor name and version of what read it
   */
  record Extracted(
      SourceFile source, String mediaType, ArticleFacts facts, ArticleText body, String extractor)
      implements Extraction {
    public Extracted {
      Objects.requireNonNull(source);
      Objects.requireNonNull(mediaType);
      Objects.requireNonNull(facts);
      Objects.requireNonNull(extractor);
      if (body.isEmpty()) {
        throw new IllegalArgumentException("Without text it is NoContent.");
      }
    }
  }

  /** Readable, but without text; {@code reason} is a sentence for a reporter. */
  record NoContent(SourceFile source, String reason) implements Extraction {}

  /** Not readable, or not allowed; {@code reason} is a sentence for a reporter. */
  record Rejected(SourceFile source, String reason) implements Extraction {}
}
