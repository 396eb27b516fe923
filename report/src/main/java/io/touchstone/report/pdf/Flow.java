package io.touchstone.report.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Puts lines below one another and begins a new page where one is full. */
final class Flow {
  static final float SPACING = 1.42f;

  private final PDDocument document;
  private final Tags tags;
  private final Places places;
  private final Typefaces fonts;
  private Sheet sheet;
  private float y = Sheet.TOP;

  Flow(PDDocument document, Tags tags, Places places, Typefaces fonts) throws IOException {
    this.document = document;
    this.tags = tags;
    this.places = places;
    this.fonts = fonts;
    sheet = new Sheet(document, tags, places, fonts);
  }

  List<Line> lines(List<Piece> pieces, float width, boolean ownDirection) {
    return Lines.of(fonts, pieces, width, ownDirection);
  }

  PDPage page() {
    return sheet.page();
  }

  Sheet sheet() {
    return sheet;
  }

  /** How far down the page is written, from its lower edge. */
  float y() {
    return y;
  }

  void space(float points) {
    if (y < Sheet.TOP) {
      y -= points;
    }
  }

  void moveTo(float newY) {
    y = newY;
  }

  /** Begins a new page unless this much fits; answers whether it did. */
  boolean require(float height) throws IOException {
    if (y - height >= Sheet.BOTTOM || y == Sheet.TOP) {
      return false;
    }
    turn();
    return true;
  }

  void turn() throws IOException {
    sheet.finish();
    sheet = new Sheet(document, tags, places, fonts);
    y = Sheet.TOP;
  }

  void write(List<Line> lines, float x, float width, float size, COSDictionary owner)
      throws IOException {
    for (Line line : lines) {
      require(size * SPACING);
      y -= size * SPACING;
      sheet.draw(line, line.rightToLeft() ? x + width - line.width() : x, y, owner);
    }
  }

  void finish() throws IOException {
    sheet.finish();
  }
}
