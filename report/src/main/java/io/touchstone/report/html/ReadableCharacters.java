package io.touchstone.report.html;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Passes on what HTML can hold. It has no way to write control characters and noncharacters; a
 * reader sees U+FFFD where one was.
 */
final class ReadableCharacters extends FilterWriter {
  private static final char REPLACEMENT = '\uFFFD';

  ReadableCharacters(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    out.write(isReadable((char) c) ? c : REPLACEMENT);
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    int clean = from;
    for (int i = from; i < from + length; i++) {
      if (!isReadable(text[i])) {
        out.write(text, clean, i - clean);
        out.write(REPLACEMENT);
        clean = i + 1;
      }
    }
    out.write(text, clean, from + length - clean);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    int clean = from;
    for (int i = from; i < from + length; i++) {
      if (!isReadable(text.charAt(i))) {
        out.write(text, clean, i - clean);
        out.write(REPLACEMENT);
        clean = i + 1;
      }
    }
    out.write(text, clean, from + length - clean);
  }

  private static boolean isReadable(char c) {
    if (c < ' ') {
      return c == '\n' || c == '\t' || c == '\r';
    }
    return c < 0x7F || (c > 0x9F && c < 0xFDD0) || (c > 0xFDEF && c < 0xFFFE);
  }
}
