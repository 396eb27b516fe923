package io.touchstone.analysis.quotation;

/**
 * What stands between quotation marks.
 *
 * @param start UTF-16 index of the opening mark
 * @param end UTF-16 index after the closing mark, or the paragraph's end when none closes it
 * @param closed false when the paragraph ends inside it
 */
public record QuotedSpan(int start, int end, boolean closed) {

  public boolean holds(int index) {
    return start <= index && index < end;
  }

  public int length() {
    return end - start;
  }
}
