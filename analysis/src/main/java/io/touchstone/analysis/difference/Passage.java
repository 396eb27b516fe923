package io.touchstone.analysis.difference;

import io.touchstone.analysis.token.Range;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words of a statement that differ from another's.
 *
 * @param text empty where the statement has nothing to set against the other
 * @param range where they stand, in UTF-16 indices of the statement; null when it has none
 */
public record Passage(String text, @Nullable Range range) {
  static final Passage NONE = new Passage("", null);

  public Passage {
    Objects.requireNonNull(text);
  }

  static Passage of(String statement, Range range) {
    return new Passage(statement.substring(range.start(), range.end()), range);
  }

  /** The first place of {@code words} in the statement; without a place when they aren't there. */
  static Passage find(String statement, String words) {
    int at = statement.indexOf(words);
    return at < 0
        ? new Passage(words, null)
        : new Passage(words, new Range(at, at + words.length()));
  }
}
