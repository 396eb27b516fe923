package io.touchstone.analysis.token;

/** UTF-16 indices of a part of a text: {@code start} included, {@code end} excluded. */
public record Range(int start, int end) {
  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("A range needs 0 <= start <= end.");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(Range other) {
    return start < other.end && other.start < end;
  }

  public Range shiftedBy(int offset) {
    return new Range(start + offset, end + offset);
  }
}
