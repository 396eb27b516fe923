package io.touchstone.domain.article;

import io.touchstone.domain.text.Digest;
import java.time.Instant;
import java.util.Objects;

/**
 * One state of an article's text; never changed once written.
 *
 * @param number 1 for the first
 * @param textDigest of the text's UTF-8 bytes
 * @param original digest of the file it was read from
 * @param extractor name and version of what read it
 */
public record ArticleRevision(
    RevisionId id,
    ArticleId article,
    int number,
    ArticleText content,
    Digest textDigest,
    Digest original,
    String extractor,
    Instant capturedAt) {
  public ArticleRevision {
    Objects.requireNonNull(id);
    Objects.requireNonNull(article);
    Objects.requireNonNull(original);
    Objects.requireNonNull(extractor);
    Objects.requireNonNull(capturedAt);
    if (!textDigest.equals(Digest.of(content.text()))) {
      throw new IllegalArgumentException("The text doesn't have this digest.");
    }
  }

  public static ArticleRevision of(
      ArticleId article,
      int number,
      ArticleText content,
      OriginalFile original,
      String extractor,
      Instant capturedAt) {
    return new ArticleRevision(
        RevisionId.next(),
        article,
        number,
        content,
        Digest.of(content.text()),
        original.digest(),
        extractor,
        capturedAt);
  }
}
