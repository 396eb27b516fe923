package io.touchstone.domain.text;

import java.util.Objects;

/**
 * A place in a text that can be found again: W3C Web Annotation's TextPositionSelector and
 * TextQuoteSelector in one.
 *
 * @param span where it is, in code points
 * @param exact the covered text
 * @param prefix up to {@value #CONTEXT} code points before it
 * @param suffix up to {@value #CONTEXT} code points after it
 */
public record TextAnchor(TextSpan span, String exact, String prefix, String suffix) {
  public static final int CONTEXT = 32;

  public TextAnchor {
    Objects.requireNonNull(prefix);
    Objects.requireNonNull(suffix);
    if (CodePoints.length(exact) != span.length()) {
      throw new IllegalArgumentException("The quoted text must be as long as its span.");
    }
  }

  /**
   * Anchors {@code span} in {@code text}.
   *
   * @throws IndexOutOfBoundsException when the span reaches beyond the text
   */
  public static TextAnchor in(String text, TextSpan span) {
    int length = CodePoints.length(text);
    Objects.checkFromToIndex(span.start(), span.end(), length);
    TextSpan before = new TextSpan(Math.max(0, span.start() - CONTEXT), span.start());
    TextSpan after = new TextSpan(span.end(), Math.min(length, span.end() + CONTEXT));
    return new TextAnchor(
        span,
        CodePoints.slice(text, span),
        CodePoints.slice(text, before),
        CodePoints.slice(text, after));
  }
}
