package io.touchstone.domain.article;

import java.util.Objects;

/**
 * A state of an article's text, and the file that it was read from.
 *
 * @param fileName as this investigation got to know the file
 * @param mediaType as detected
 */
public record FiledRevision(ArticleRevision revision, String fileName, String mediaType) {
  public FiledRevision {
    Objects.requireNonNull(revision);
    Objects.requireNonNull(fileName);
    Objects.requireNonNull(mediaType);
  }
}
