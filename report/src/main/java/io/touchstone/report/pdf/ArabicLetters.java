package io.touchstone.report.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;

/**
 * Joins Arabic letters, which the PDF library doesn't, by Unicode's presentation forms, and turns
 * right-to-left runs around for a page that is written from left to right.
 */
final class ArabicLetters implements BidiReorderer {
  private final ArabicShaping join =
      new ArabicShaping(
          ArabicShaping.LETTERS_SHAPE
              | ArabicShaping.LENGTH_GROW_SHRINK
              | ArabicShaping.TEXT_DIRECTION_LOGICAL);
  private final ArabicShaping part =
      new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE | ArabicShaping.LENGTH_GROW_SHRINK);

  @Override
  public String reorderRTLTextToLTR(String text) {
    return Bidi.writeReverse(text, Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
  }

  @Override
  public String shapeText(String text) {
    return copyable(shaped(join, text));
  }

  @Override
  public String deshapeText(String text) {
    return shaped(part, text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  /**
   * A glyph that stands for two characters is copied out of the PDF as the lower one; these forms
   * look alike, and the ones chosen come back as the Arabic letter.
   */
  private static String copyable(String shaped) {
    return shaped
        .replace('\uFBFD', '\uFEF0')
        .replace('\uFBFE', '\uFEF3')
        .replace('\uFBFF', '\uFEF4')
        .replace('\uFEE9', '\u0647');
  }

  private static String shaped(ArabicShaping how, String text) {
    try {
      return how.shape(text);
    } catch (ArabicShapingException e) {
      // only lengths that can't grow may fail
      throw new IllegalStateException("Arabic letters could not be joined.", e);
    }
  }
}
