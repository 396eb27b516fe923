package io.touchstone.domain.article;

import java.util.Objects;

/** An article as it is stored first: with its first revision and the file that was read. */
public record NewArticle(Article article, ArticleRevision revision, OriginalFile original) {
  public NewArticle {
    Objects.requireNonNull(article);
    Objects.requireNonNull(original);
    if (!revision.id().equals(article.revision())) {
      throw new IllegalArgumentException("An article points to its first revision.");
    }
  }
}
