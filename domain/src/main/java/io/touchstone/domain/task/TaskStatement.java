package io.touchstone.domain.task;

import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.statement.StatementId;
import java.util.Objects;

/**
 * One of the statements that a task is about.
 *
 * @param articleNumber of the article it stands in
 * @param marked whether its claim carries a mark of the person that was asked about
 */
public record TaskStatement(StatementId id, ArticleId article, int articleNumber, boolean marked) {
  public TaskStatement {
    Objects.requireNonNull(id);
    Objects.requireNonNull(article);
  }
}
