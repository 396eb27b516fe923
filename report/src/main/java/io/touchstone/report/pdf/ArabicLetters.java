package io.touchstone.report.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;

/** Joins Arabic letters, which the PDF library doesn't, by Unicode's presentation forms. */
final class ArabicLetters {
  private static final ArabicShaping JOIN =
      new ArabicShaping(
          ArabicShaping.LETTERS_SHAPE
              | ArabicShaping.LENGTH_GROW_SHRINK
              | ArabicShaping.TEXT_DIRECTION_LOGICAL);

  private ArabicLetters() {}

  /**
   * A glyph that stands for two characters is copied out of the PDF as the lower one; the forms
   * that are chosen here come back as the Arabic letter.
   */
  static String joined(String text) {
    if (text.chars().noneMatch(c -> c >= 0x600 && c < 0x780)) {
      return text;
    }
    try {
      return JOIN.shape(text)
          .replace('\uFBFD', '\uFEF0')
          .replace('\uFBFE', '\uFEF3')
          .replace('\uFBFF', '\uFEF4')
          .replace('\uFEE9', '\u0647');
    } catch (ArabicShapingException e) {
      throw new IllegalStateException("Only a text of fixed length can't be joined.", e);
    }
  }
}
