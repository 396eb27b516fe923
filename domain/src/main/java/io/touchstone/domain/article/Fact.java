package io.touchstone.domain.article;

import java.util.Objects;

/**
 * A value about an article and where it was found, so that a person can judge and correct it.
 *
 * @param source in a reader's words: "JSON-LD headline", "byline", "e-mail header From", "typed in"
 */
public record Fact<T>(T value, String source) {
  /** The source of what a person entered. */
  public static final String TYPED = "typed in";

  public Fact {
    Objects.requireNonNull(value);
    Objects.requireNonNull(source);
  }

  /** Whether a person entered it. */
  public boolean isTyped() {
    return source.equals(TYPED);
  }

  public static <T> Fact<T> typed(T value) {
    return new Fact<>(value, TYPED);
  }
}
