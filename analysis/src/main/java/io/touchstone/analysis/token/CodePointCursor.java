package io.touchstone.analysis.token;

import io.touchstone.domain.text.TextSpan;

/**
 * Turns UTF-16 ranges of one text into spans of code points; each costs the way from the one
 * before, so that asking in the order of the text passes over it once.
 */
public final class CodePointCursor {
  private final String text;
  private int index;
  private int codePoints;

  public CodePointCursor(String text) {
    this.text = text;
  }

  public TextSpan span(Range range) {
    int from = at(range.start());
    return new TextSpan(from, at(range.end()));
  }

  private int at(int target) {
    codePoints +=
        target >= index ? text.codePointCount(index, target) : -text.codePointCount(target, index);
    index = target;
    return codePoints;
  }
}
