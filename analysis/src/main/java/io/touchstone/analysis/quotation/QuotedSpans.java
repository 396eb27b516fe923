package io.touchstone.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of one paragraph: “ ”, ", '' '', « », „ “, ‘ ’ and, where they can't be
 * apostrophes, single straight ones. Marks inside a quotation belong to it.
 */
public final class QuotedSpans {
  /** A single mark that isn't closed within this many characters is an apostrophe. */
  private static final int LONGEST_SINGLE = 300;

  private enum Style {
    CURLY("“", "”"),
    LOW("„", "“"),
    ANGLE("«", "»"),
    STRAIGHT("\"", "\""),
    TWO_SINGLE("''", "''"),
    SINGLE_CURLY("‘", "’"),
    SINGLE("'", "'");

    private final String open;
    private final String close;

    Style(String open, String close) {
      this.open = open;
      this.close = close;
    }

    boolean isSingle() {
      return this == SINGLE || this == SINGLE_CURLY;
    }
  }

  private QuotedSpans() {}

  /**
   * Quotations of the paragraph between two UTF-16 indices, in order, not overlapping. One that the
   * paragraph leaves open ends with the paragraph: a speech that goes on in the next one.
   */
  public static List<QuotedSpan> in(String text, int from, int to) {
    List<QuotedSpan> spans = new ArrayList<>();
    int at = from;
    while (at < to) {
      Style style = opening(text, at, from, to);
      if (style == null) {
        at++;
        continue;
      }
      int close = closing(text, at, to, style);
      if (close < 0 && style.isSingle()) {
        at++;
        continue;
      }
      int end = close < 0 ? to : close + style.close.length();
      spans.add(new QuotedSpan(at, end, close >= 0));
      at = end;
    }
    return spans;
  }

  private static @Nullable Style opening(String text, int at, int from, int to) {
    for (Style style : Style.values()) {
      if (text.startsWith(style.open, at) && opens(text, at, from, to, style)) {
        return style;
      }
    }
    return null;
  }

  private static boolean opens(String text, int at, int from, int to, Style style) {
    int inside = at + style.open.length();
    boolean startsWord = inside < to && !Character.isWhitespace(text.charAt(inside));
    boolean afterSpace = at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
    return switch (style) {
      case CURLY, LOW, ANGLE -> true;
      case STRAIGHT, TWO_SINGLE -> startsWord || at == from;
      case SINGLE_CURLY, SINGLE ->
          startsWord && afterSpace && Character.isLetter(text.charAt(inside));
    };
  }

  private static int closing(String text, int open, int to, Style style) {
    int inside = open + style.open.length();
    int last = style.isSingle() ? Math.min(to, inside + LONGEST_SINGLE) : to;
    for (int i = inside; i < last; i++) {
      if (closes(text, i, to, style)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean closes(String text, int at, int to, Style style) {
    return switch (style) {
      case CURLY ->
          text.charAt(at) == '”'
              || isStrayCloser(text, at, to, '"')
              || isStrayCloser(text, at, to, '“');
      case STRAIGHT -> text.charAt(at) == '"' || text.charAt(at) == '”';
      case LOW -> text.charAt(at) == '“' || text.charAt(at) == '”';
      case ANGLE, TWO_SINGLE -> text.startsWith(style.close, at);
      case SINGLE, SINGLE_CURLY -> text.startsWith(style.close, at) && endsWord(text, at, to);
    };
  }

  /** A mark of the wrong kind where only a closing one can stand: behind a word. */
  private static boolean isStrayCloser(String text, int at, int to, char mark) {
    return text.charAt(at) == mark
        && !Character.isWhitespace(text.charAt(at - 1))
        && (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  /** A closing single mark: no letter after it, and not a plural possessive by the look of it. */
  private static boolean endsWord(String text, int at, int to) {
    boolean letterAfter = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean plural = text.charAt(at - 1) == 's' && at + 1 < to && text.charAt(at + 1) == ' ';
    return !letterAfter && !plural;
  }
}
