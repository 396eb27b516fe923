package io.touchstone.report.html;

import io.touchstone.report.ReadableText;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Passes on what HTML can hold, and U+FFFD for what it can't; see {@link ReadableText}. */
final class ReadableCharacters extends FilterWriter {
  ReadableCharacters(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    out.write(ReadableText.isReadable((char) c) ? c : ReadableText.REPLACEMENT);
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    int clean = from;
    for (int i = from; i < from + length; i++) {
      if (!ReadableText.isReadable(text[i])) {
        out.write(text, clean, i - clean);
        out.write(ReadableText.REPLACEMENT);
        clean = i + 1;
      }
    }
    out.write(text, clean, from + length - clean);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    int clean = from;
    for (int i = from; i < from + length; i++) {
      if (!ReadableText.isReadable(text.charAt(i))) {
        out.write(text, clean, i - clean);
        out.write(ReadableText.REPLACEMENT);
        clean = i + 1;
      }
    }
    out.write(text, clean, from + length - clean);
  }
}
