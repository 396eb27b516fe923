package io.touchstone.domain.text;

/**
 * The one place where Unicode code points (W3C's unit, ours everywhere) meet Java's UTF-16 indices.
 *
 * <p>An unpaired surrogate counts as one code point, as {@link String#codePointCount} has it.
 */
public final class CodePoints {
  private static final char REPLACEMENT = '\uFFFD';

  private CodePoints() {}

  /** Length of {@code text} in code points. */
  public static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /**
   * UTF-16 index of the code point at {@code offset}.
   *
   * @param offset 0 to {@link #length}, both included
   * @throws IndexOutOfBoundsException when {@code offset} lies outside the text
   */
  public static int toUtf16(String text, int offset) {
    return text.offsetByCodePoints(0, offset);
  }

  /**
   * Number of code points before the UTF-16 {@code index}; an index inside a surrogate pair belongs
   * to the pair's code point.
   *
   * @param index 0 to {@code text.length()}, both included
   */
  public static int fromUtf16(String text, int index) {
    boolean insidePair =
        index > 0
            && index < text.length()
            && Character.isLowSurrogate(text.charAt(index))
            && Character.isHighSurrogate(text.charAt(index - 1));
    return text.codePointCount(0, insidePair ? index - 1 : index);
  }

  /** The part of {@code text} that {@code span} covers. */
  public static String slice(String text, TextSpan span) {
    int from = toUtf16(text, span.start());
    int to = text.offsetByCodePoints(from, span.length());
    return text.substring(from, to);
  }

  /**
   * The same text with U+FFFD in place of what no database and no UTF-8 file can hold: NUL and
   * unpaired surrogates. Every code point keeps its offset.
   */
  public static String wellFormed(String text) {
    StringBuilder replaced = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lone =
          Character.isHighSurrogate(c)
              ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
              : Character.isLowSurrogate(c)
                  && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
      if (c == 0 || lone) {
        replaced = replaced == null ? new StringBuilder(text) : replaced;
        replaced.setCharAt(i, REPLACEMENT);
      }
    }
    return replaced == null ? text : replaced.toString();
  }
}
