package io.touchstone.analysis.reading;

import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.text.TextSpan;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A direct quotation.
 *
 * @param span from the opening to the closing mark, in code points of the article's text
 * @param words what stands between the marks
 * @param mention where the article names the speaker; null when it doesn't
 * @param partial for a few words quoted in a sentence of the outlet's own
 */
public record ReadQuotation(
    TextSpan span, String words, Attribution speaker, @Nullable TextSpan mention, boolean partial) {
  public ReadQuotation {
    Objects.requireNonNull(span);
    Objects.requireNonNull(words);
    Objects.requireNonNull(speaker);
  }
}
