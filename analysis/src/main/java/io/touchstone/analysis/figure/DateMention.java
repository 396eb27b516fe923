package io.touchstone.analysis.figure;

import io.touchstone.analysis.token.Range;
import io.touchstone.domain.claim.Period;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date or a period that a statement names.
 *
 * @param range of its words in UTF-16 indices of the statement
 * @param text those words ("last month", "April 17")
 * @param period what they mean; null when that depends on a publication date which nobody knows
 */
public record DateMention(Range range, String text, @Nullable Period period) {
  public DateMention {
    Objects.requireNonNull(range);
    Objects.requireNonNull(text);
  }
}
