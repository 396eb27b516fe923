package io.touchstone.domain.statement;

import io.touchstone.domain.text.TextSpan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A statement as analysis found it; spans are in code points of the analysed text.
 *
 * @param cue where the article says who says so, or null
 */
public record AnalysedStatement(
    StatementKind kind, TextSpan span, Attribution attribution, @Nullable TextSpan cue) {
  public AnalysedStatement {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(span);
    Objects.requireNonNull(attribution);
  }
}
