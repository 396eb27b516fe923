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
    @Nullable TextSpan cue,
    Making making) {
  public Statement {
    Objects.requireNonNull(id);
    Objects.requireNonNull(article);
    Objects.requireNonNull(revision);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(anchor);
    Objects.requireNonNull(attribution);
    Objects.requireNonNull(making);
  }

  /** One that analysis found. */
  public Statement(
      StatementId id,
      ArticleId article,
      RevisionId revision,
      int ordinal,
      StatementKind kind,
      TextAnchor anchor,
      Attribution attribution,
      @Nullable TextSpan cue) {
    this(id, article, revision, ordinal, kind, anchor, attribution, cue, Making.ANALYSIS);
  }

  public TextSpan span() {
    return anchor.span();
  }

  /** Whether it is what we read there and not what the article says. */
  public boolean isReading() {
    return making == Making.READING;
  }

  /** The words themselves. */
  public String text() {
    return anchor.exact();
  }
}
