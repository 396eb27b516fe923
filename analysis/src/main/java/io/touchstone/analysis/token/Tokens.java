package io.touchstone.analysis.token;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words, numbers and punctuation marks in one pass.
 *
 * <p>Kept together: "U.S.", "Isis-K", "don't", "2.5", "1,200", "al-Hadi". A possessive "'s" is a
 * token of its own, so that a name reads the same with and without it.
 */
public final class Tokens {
  private static final String APOSTROPHES = "'’";
  private static final int LONGEST_ACRONYM = 11;

  private Tokens() {}

  public static List<Token> of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** The tokens between two UTF-16 indices of {@code text}, placed in the whole of it. */
  public static List<Token> of(CharSequence text, int from, int to) {
    List<Token> tokens = new ArrayList<>();
    int at = from;
    while (at < to) {
      int c = Character.codePointAt(text, at);
      int next = at + Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
        at = next;
      } else if (isPossessive(text, at, to)) {
        add(tokens, text, at, at + 2, Token.Type.PUNCTUATION);
        at += 2;
      } else if (Character.isLetterOrDigit(c)) {
        int end = endOfWord(text, at, to);
        add(tokens, text, at, end, Character.isDigit(c) ? Token.Type.NUMBER : Token.Type.WORD);
        at = end;
      } else {
        int end = Math.min(next, to);
        add(tokens, text, at, end, Token.Type.PUNCTUATION);
        at = end;
      }
    }
    return tokens;
  }

  private static void add(
      List<Token> tokens, CharSequence text, int start, int end, Token.Type type) {
    tokens.add(new Token(text.subSequence(start, end).toString(), start, end, type));
  }

  private static boolean isPossessive(CharSequence text, int at, int to) {
    return at + 1 < to
        && at > 0
        && APOSTROPHES.indexOf(text.charAt(at)) >= 0
        && text.charAt(at + 1) == 's'
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && (at + 2 >= to || !Character.isLetterOrDigit(text.charAt(at + 2)));
  }

  private static int endOfWord(CharSequence text, int start, int to) {
    int at = start;
    while (at < to) {
      int c = Character.codePointAt(text, at);
      int width = Character.charCount(c);
      if (Character.isLetterOrDigit(c) || isMark(c)) {
        at += width;
      } else if (joins(text, start, at, to)) {
        at++;
      } else {
        break;
      }
    }
    boolean acronym = at < to && text.charAt(at) == '.' && isDottedAcronym(text, start, at);
    return Math.min(acronym ? at + 1 : at, to);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether the character at {@code at} stands inside a word rather than after it. */
  private static boolean joins(CharSequence text, int start, int at, int to) {
    if (at + 1 >= to || !Character.isLetterOrDigit(text.charAt(at + 1))) {
      return false;
    }
    char c = text.charAt(at);
    boolean digitBefore = Character.isDigit(text.charAt(at - 1));
    boolean digitAfter = Character.isDigit(text.charAt(at + 1));
    return switch (c) {
      case '-', '‑' -> true;
      case '\'', '’' -> !isPossessive(text, at, to);
      case '.' -> (digitBefore && digitAfter) || isDottedAcronym(text, start, at);
      case ',' -> digitBefore && digitAfter;
      case '&' -> at - start == 1;
      default -> false;
    };
  }

  /** "U" in "U.S.", "U.S" in "U.S.": single letters with dots between. */
  private static boolean isDottedAcronym(CharSequence text, int start, int at) {
    if (at - start > LONGEST_ACRONYM) {
      return false;
    }
    boolean dotted = false;
    for (int i = start; i < at; i++) {
      boolean letterPlace = (i - start) % 2 == 0;
      char c = text.charAt(i);
      if (letterPlace ? !Character.isLetter(c) : c != '.') {
        return false;
      }
      dotted |= c == '.';
    }
    return (at - start) % 2 == 1
        && (dotted || (at + 2 < text.length() && text.charAt(at + 2) == '.'));
  }
}
