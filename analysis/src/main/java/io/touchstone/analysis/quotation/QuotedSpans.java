package io.touchstone.analysis.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs the quotation marks of one paragraph: “ ”, ", « », „ “, ‘ ’ and, where they can't be
 * apostrophes, single straight ones. Marks inside a quotation belong to it.
 */
public final class QuotedSpans {
  private QuotedSpans() {}

  /**
   * Quotations of the paragraph between two UTF-16 indices, in order, not overlapping. One that the
   * paragraph leaves open ends with the paragraph: a speech that goes on in the next one.
   */
  public static List<QuotedSpan> in(CharSequence text, int from, int to) {
    List<QuotedSpan> spans = new ArrayList<>();
    int at = from;
    while (at < to) {
      char open = text.charAt(at);
      if (!opens(text, at, from, to, open)) {
        at++;
        continue;
      }
      int close = closing(text, at, to, open);
      if (close < 0 && isSingle(open)) {
        at++;
        continue;
      }
      int end = close < 0 ? to : close + 1;
      spans.add(new QuotedSpan(at, end, close >= 0));
      at = end;
    }
    return spans;
  }

  private static boolean isSingle(char c) {
    return c == '\'' || c == '‘';
  }

  private static boolean opens(CharSequence text, int at, int from, int to, char c) {
    boolean startsWord = at + 1 < to && !Character.isWhitespace(text.charAt(at + 1));
    boolean afterSpace = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
    return switch (c) {
      case '“', '„', '«' -> true;
      case '"' -> startsWord || at == from;
      case '‘', '\'' ->
          startsWord
              && afterSpace
              && Character.isLetter(text.charAt(at + 1))
              && (at == from || text.charAt(at - 1) != '’');
      default -> false;
    };
  }

  private static int closing(CharSequence text, int open, int to, char mark) {
    for (int i = open + 1; i < to; i++) {
      char c = text.charAt(i);
      boolean found =
          switch (mark) {
            case '“' -> c == '”' || c == '"';
            case '„' -> c == '“' || c == '”';
            case '«' -> c == '»';
            case '"' -> c == '"' || c == '”';
            default -> (c == '’' || c == '\'') && endsWord(text, i, to);
          };
      if (found) {
        return i;
      }
      if (c == '“' && mark == '“') {
        return -1;
      }
      if (isSingle(mark) && i - open > 300) {
        return -1;
      }
    }
    return -1;
  }

  /** A closing single mark: no letter after it, and not a plural possessive by the look of it. */
  private static boolean endsWord(CharSequence text, int at, int to) {
    boolean letterAfter = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    return !letterAfter
        && !(text.charAt(at - 1) == 's' && at + 1 < to && text.charAt(at + 1) == ' ');
  }
}
