package io.touchstone.analysis.comparison;

import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.claim.ArticleInContext;
import io.touchstone.domain.statement.ComparedArticle;
import io.touchstone.domain.statement.Statement;
import java.util.List;
import java.util.Objects;

/**
 * An article of the event, read.
 *
 * @param id "a1" for the first
 * @param where the article with its outlet, as the domain knows them
 * @param statements the domain's, one for each of {@code read}
 */
public record EventArticle(
    String id,
    SourceArticle source,
    ArticleInContext where,
    List<ReadStatement> read,
    List<Statement> statements) {
  public EventArticle {
    Objects.requireNonNull(id);
    Objects.requireNonNull(source);
    Objects.requireNonNull(where);
    read = List.copyOf(read);
    statements = List.copyOf(statements);
    if (read.size() != statements.size()) {
      throw new IllegalArgumentException("Each statement was read once.");
    }
  }

  /** The outlet, or the article's id while nobody knows the outlet. */
  public String name() {
    return where.outlet() == null ? id : where.name();
  }

  ComparedArticle compared() {
    return new ComparedArticle(where.article(), source.content(), statements);
  }
}
