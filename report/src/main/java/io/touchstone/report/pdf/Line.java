package io.touchstone.report.pdf;

import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * A line of text, ready to be drawn from left to right.
 *
 * @param width in points
 */
record Line(List<Fragment> fragments, float width, boolean rightToLeft) {

  /**
   * Characters of one font, look and target.
   *
   * @param text in the order in which it is drawn
   */
  record Fragment(String text, PDFont font, Ink ink, @Nullable String target, float width) {}
}
