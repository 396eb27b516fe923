package io.touchstone.persistence.search;

import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** A beginning of a word as the index writes words, which doesn't analyse beginnings. */
final class Folded {
  /** A character becomes four at most. */
  private static final int LONGEST = 4;

  private Folded() {}

  static String of(String word) {
    char[] letters = word.toLowerCase(Locale.ROOT).toCharArray();
    char[] folded = new char[letters.length * LONGEST];
    int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
    return new String(folded, 0, length);
  }
}
