package io.touchstone.report.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

/** Splits a paragraph into runs of one direction (Unicode Bidirectional Algorithm, by ICU). */
final class BidiRuns implements BidiSplitter {
  private final Bidi bidi = new Bidi();

  @Override
  public void setParagraph(String paragraph, byte defaultDirection) {
    bidi.setPara(paragraph, defaultDirection == RTL ? Bidi.LEVEL_DEFAULT_RTL : Bidi.LTR, null);
  }

  @Override
  public int countTextRuns() {
    return bidi.countRuns();
  }

  @Override
  public BidiTextRun getVisualRun(int index) {
    BidiRun run = bidi.getVisualRun(index);
    return new BidiTextRun(
        run.getStart(), run.getLength(), run.getDirection() == Bidi.RTL ? RTL : LTR);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    return switch (Bidi.getBaseDirection(paragraph)) {
      case Bidi.LTR -> LTR;
      case Bidi.RTL -> RTL;
      default -> NEUTRAL;
    };
  }
}
