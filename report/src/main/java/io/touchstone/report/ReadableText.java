package io.touchstone.report;

import io.touchstone.domain.text.CodePoints;

/**
 * What a document can hold: neither HTML nor XML has a way to write control characters and
 * noncharacters; a reader sees U+FFFD where one was.
 */
public final class ReadableText {
  public static final char REPLACEMENT = '\uFFFD';

  private ReadableText() {}

  /** The same text, each code point in its place. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isReadable(text.charAt(i)) || Character.isSurrogate(text.charAt(i))) {
        return replaced(text);
      }
    }
    return text;
  }

  /** Whether a document can hold it; of surrogates only pairs, which is for the caller to see. */
  public static boolean isReadable(char c) {
    if (c < ' ') {
      return c == '\n' || c == '\t' || c == '\r';
    }
    return c < 0x7F || (c > 0x9F && c < 0xFDD0) || (c > 0xFDEF && c < 0xFFFE);
  }

  private static String replaced(String text) {
    StringBuilder readable = new StringBuilder(CodePoints.wellFormed(text));
    for (int i = 0; i < readable.length(); i++) {
      if (!isReadable(readable.charAt(i))) {
        readable.setCharAt(i, REPLACEMENT);
      }
    }
    return readable.toString();
  }
}
