package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.token.Range;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs of a plain text, which empty lines divide. */
final class Paragraphs {
  private Paragraphs() {}

  static List<Range> of(String text) {
    List<Range> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      if (end > start) {
        paragraphs.add(new Range(start, end));
      }
      start = end + 2;
    }
    return paragraphs;
  }
}
