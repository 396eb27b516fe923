package io.touchstone.domain.statement;

import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleText;
import java.util.List;
import java.util.Objects;

/** An article as comparison sees it. */
public record ComparedArticle(Article article, ArticleText content, List<Statement> statements) {
  public ComparedArticle {
    Objects.requireNonNull(article);
    Objects.requireNonNull(content);
    statements = List.copyOf(statements);
  }
}
