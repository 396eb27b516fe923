package io.touchstone.importer.reading;

/** White space and invisible characters in extracted text. */
public final class Spaces {
  private Spaces() {}

  /** One space for each run of white space, none at the ends, and nothing invisible. */
  public static String collapse(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean between = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        between = !clean.isEmpty();
      } else if (isVisible(c)) {
        if (between) {
          clean.append(' ');
        }
        between = false;
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /** Without invisible and control characters; white space stays as it is. */
  public static String visible(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c) || isVisible(c)) {
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /** Whether there is nothing but white space in {@code text}; looks no further than it must. */
  public static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpace(char c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || c == '\u00A0'
        || (c >= '\u2000' && c <= '\u200A')
        || c == '\u2028'
        || c == '\u2029'
        || c == '\u202F'
        || c == '\u3000';
  }

  /**
   * Soft hyphens, zero-width spaces, joiners between words, byte order marks and control characters
   * go; the joiners that Persian, Indic scripts and emoji need (U+200C, U+200D) and direction marks
   * stay.
   */
  private static boolean isVisible(char c) {
    return c >= ' '
        && c != '\u007F'
        && c != '\u00AD'
        && c != '\u200B'
        && c != '\u2060'
        && c != '\uFEFF'
        && c != '\uFFFE'
        && c != '\uFFFF';
  }
}
