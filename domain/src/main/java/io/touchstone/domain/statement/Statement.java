package io.touchstone.domain.statement;

import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One span of one revision that says something: a sentence or a part of it.
 *
 * @param ordinal 1 for the article's first statement
 * @param cue where the article says who says so, in code points of the revision's text; null when
 *     it doesn't
 */
public record Statement(
    StatementId id,
    ArticleId article,
    RevisionId revision,
    int ordinal,
    StatementKind kind,
    TextAnchor anchor,
    Attribution attribution,
    @Nullable TextSpan cue) {
  public Statement {
    Objects.requireNonNull(id);
    Objects.requireNonNull(article);
    Objects.requireNonNull(revision);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(anchor);
    Objects.requireNonNull(attribution);
  }

  /** The words themselves. */
  public String text() {
    return anchor.exact();
  }
}
