package io.touchstone.domain.text;

import java.util.Optional;

/** Finds quoted words again in a text that was changed around them. */
public final class Quotations {
  private Quotations() {}

  /**
   * The anchored words at their place in another text.
   *
   * @return where they stand once, or where the same words surround them; empty when they are gone
   *     or stand in several places of which none is like the old one
   */
  public static Optional<TextAnchor> again(String text, TextAnchor anchor) {
    String words = anchor.exact();
    int first = text.indexOf(words);
    if (first < 0 || words.isEmpty()) {
      return Optional.empty();
    }
    boolean once = text.indexOf(words, first + 1) < 0;
    if (once) {
      return Optional.of(at(text, first, words));
    }
    for (int i = first; i >= 0; i = text.indexOf(words, i + 1)) {
      if (text.startsWith(anchor.suffix(), i + words.length())
          || text.substring(0, i).endsWith(anchor.prefix())) {
        return Optional.of(at(text, i, words));
      }
    }
    return Optional.empty();
  }

  private static TextAnchor at(String text, int index, String words) {
    int start = CodePoints.fromUtf16(text, index);
    return TextAnchor.in(text, new TextSpan(start, start + CodePoints.length(words)));
  }
}
