package io.touchstone.importer.reading;

/** What a text of sentences looks like, in whatever script. */
public final class Prose {
  /**
   * Code points without white space or punctuation that no script's sentences reach, those without
   * spaces included; data in letters (Base64, keys, a wall of one character) does.
   */
  public static final int LONGEST_WORD = 5_000;

  private Prose() {}

  /** The longest run of code points without white space or punctuation. */
  public static int longestWord(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      run = breaks(c) ? 0 : run + 1;
      longest = Math.max(longest, run);
      i += Character.charCount(c);
    }
    return longest;
  }

  private static boolean breaks(int c) {
    if (Character.isLetterOrDigit(c)) {
      return false;
    }
    return Character.isWhitespace(c)
        || switch (Character.getType(c)) {
          case Character.OTHER_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.SPACE_SEPARATOR ->
              true;
          default -> false;
        };
  }
}
