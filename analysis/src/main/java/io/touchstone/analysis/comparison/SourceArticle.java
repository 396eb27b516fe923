package io.touchstone.analysis.comparison;

import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleText;
import java.util.Objects;

/**
 * An article to be compared.
 *
 * @param file where it was read from, for showing
 * @param content its text under its headline
 */
public record SourceArticle(String file, ArticleFacts facts, ArticleText content) {
  public SourceArticle {
    Objects.requireNonNull(file);
    Objects.requireNonNull(facts);
    Objects.requireNonNull(content);
  }
}
