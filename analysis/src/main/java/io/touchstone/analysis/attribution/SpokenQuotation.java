package io.touchstone.analysis.attribution;

import io.touchstone.analysis.token.Range;
import io.touchstone.domain.statement.Attribution;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A direct quotation with its speaker.
 *
 * @param range from the opening to the closing mark, both included, in UTF-16 indices of the
 *     article
 * @param mention where the article names the speaker beside it; null when nobody is named
 * @param speaker who it is, with the name resolved
 * @param partial true for a few quoted words in a sentence of the outlet's own ("sees and
 *     appreciates"), false for speech
 */
public record SpokenQuotation(
    Range range, @Nullable Range mention, Attribution speaker, boolean partial) {
  public SpokenQuotation {
    Objects.requireNonNull(range);
    Objects.requireNonNull(speaker);
  }
}
