package io.touchstone.domain.text;

import java.util.ArrayList;
import java.util.List;
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
    return in(text, List.of(span)).getFirst();
  }

  /**
   * Anchors all of them in one pass, however long the text; quickest in the order of the text.
   *
   * @throws IndexOutOfBoundsException when a span reaches beyond the text
   */
  public static List<TextAnchor> in(String text, List<TextSpan> spans) {
    int length = CodePoints.length(text);
    List<TextAnchor> anchors = new ArrayList<>();
    int offset = 0;
    int start = 0;
    for (TextSpan span : spans) {
      Objects.checkFromToIndex(span.start(), span.end(), length);
      start = text.offsetByCodePoints(start, span.start() - offset);
      offset = span.start();
      int end = text.offsetByCodePoints(start, span.length());
      int before = text.offsetByCodePoints(start, -Math.min(CONTEXT, offset));
      int after = text.offsetByCodePoints(end, Math.min(CONTEXT, length - span.end()));
      anchors.add(
          new TextAnchor(
              span,
              text.substring(start, end),
              text.substring(before, start),
              text.substring(end, after)));
    }
    return anchors;
  }
}
