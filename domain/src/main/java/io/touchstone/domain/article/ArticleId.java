package io.touchstone.domain.article;

import java.util.Objects;
import java.util.UUID;

/** Identifies an article. */
public record ArticleId(UUID value) {
  public ArticleId {
    Objects.requireNonNull(value);
  }

  public static ArticleId next() {
    return new ArticleId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
