package io.touchstone.domain.text;

/**
 * A half-open range of code points: {@code start} included, {@code end} excluded, counted from 0.
 */
public record TextSpan(int start, int end) implements Comparable<TextSpan> {
  public TextSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "A span needs 0 <= start <= end, but got " + start + " to " + end + ".");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(TextSpan other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(TextSpan other) {
    return start < other.end && other.start < end;
  }

  /** The same range, {@code offset} code points further on. */
  public TextSpan shiftedBy(int offset) {
    return new TextSpan(start + offset, end + offset);
  }

  /** By start; of two that start together the longer one first, so that outer spans come first. */
  @Override
  public int compareTo(TextSpan other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(other.end, end);
  }
}
