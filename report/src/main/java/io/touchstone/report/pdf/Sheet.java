package io.touchstone.report.pdf;

import io.touchstone.report.pdf.Line.Fragment;
import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.jspecify.annotations.Nullable;

/** The page that is being written; everything on it is tagged or marked as decoration. */
final class Sheet {
  static final float LEFT = 46;
  static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
  static final float TOP = PDRectangle.A4.getHeight() - 50;
  static final float BOTTOM = 56;
  private static final float FOOT = 32;
  private static final float ASCENT = 0.82f;
  private static final float DESCENT = 0.25f;

  private final PDDocument document;
  private final Tags tags;
  private final Places places;
  private final Typefaces fonts;
  private final PDPage page = new PDPage(PDRectangle.A4);
  private final COSArray drawn;
  private final PDPageContentStream content;
  private @Nullable COSDictionary open;
  private int colour = -1;

  Sheet(PDDocument document, Tags tags, Places places, Typefaces fonts) throws IOException {
    this.document = document;
    this.tags = tags;
    this.places = places;
    this.fonts = fonts;
    document.addPage(page);
    drawn = tags.page(page);
    content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
    number();
  }

  PDPage page() {
    return page;
  }

  /**
   * @param x left end of the line
   * @param y its baseline
   * @param owner what the line is a part of
   */
  void draw(Line line, float x, float y, COSDictionary owner) throws IOException {
    float at = x;
    for (Fragment fragment : line.fragments()) {
      String target = fragment.target();
      COSDictionary element = target == null ? owner : tags.part(owner, "Link");
      belong(element);
      ground(fragment, at, y);
      text(fragment, at, y);
      if (target != null) {
        leave();
        link(fragment, target, at, y, element);
      }
      at += fragment.width();
    }
  }

  /** A thin line that says nothing. */
  void rule(float x, float y, float width) throws IOException {
    leave();
    content.beginMarkedContent(COSName.ARTIFACT);
    colour(Ink.LINE);
    content.addRect(x, y, width, 0.6f);
    content.fill();
    content.endMarkedContent();
  }

  /** The heading of a table again, for the eye alone. */
  void decorate(Line line, float x, float y) throws IOException {
    leave();
    content.beginMarkedContent(COSName.ARTIFACT);
    float at = x;
    for (Fragment fragment : line.fragments()) {
      text(fragment, at, y);
      at += fragment.width();
    }
    content.endMarkedContent();
  }

  void finish() throws IOException {
    leave();
    content.close();
  }

  private void number() throws IOException {
    String number = String.valueOf(document.getNumberOfPages());
    Ink ink = Ink.of(8).soft();
    float width = 0;
    for (int i = 0; i < number.length(); i++) {
      width += fonts.glyph(number.charAt(i), false).width(ink.size());
    }
    content.beginMarkedContent(COSName.ARTIFACT);
    text(
        new Fragment(number, fonts.glyph('0', false).font(), ink, null, width),
        LEFT + WIDTH - width,
        FOOT);
    content.endMarkedContent();
  }

  @SuppressWarnings("ReferenceEquality") // an element is itself, whatever it holds
  private void belong(COSDictionary element) throws IOException {
    if (open == element) {
      return;
    }
    leave();
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, Tags.content(element, page, drawn));
    properties.setDirect(true);
    content.beginMarkedContent(
        Objects.requireNonNull(element.getCOSName(COSName.S)), PDPropertyList.create(properties));
    open = element;
  }

  private void leave() throws IOException {
    if (open != null) {
      content.endMarkedContent();
      open = null;
    }
  }

  private void ground(Fragment fragment, float x, float y) throws IOException {
    if (fragment.ink().marked()) {
      float size = fragment.ink().size();
      colour(Ink.GROUND);
      content.addRect(x, y - size * DESCENT, fragment.width(), size * (ASCENT + 2 * DESCENT));
      content.fill();
    }
  }

  private void text(Fragment fragment, float x, float y) throws IOException {
    colour(fragment.ink().colour());
    content.beginText();
    content.setFont(fragment.font(), fragment.ink().size());
    content.newLineAtOffset(x, y);
    content.showText(fragment.text());
    content.endText();
  }

  private void colour(int rgb) throws IOException {
    if (colour != rgb) {
      content.setNonStrokingColor(
          (rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
      colour = rgb;
    }
  }

  private void link(Fragment fragment, String target, float x, float y, COSDictionary element)
      throws IOException {
    float size = fragment.ink().size();
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(
        new PDRectangle(x, y - size * DESCENT, fragment.width(), size * (ASCENT + DESCENT)));
    PDBorderStyleDictionary none = new PDBorderStyleDictionary();
    none.setWidth(0);
    link.setBorderStyle(none);
    link.setContents(target.startsWith("#") ? fragment.text() : target);
    link.setPrinted(true);
    if (target.startsWith("#")) {
      places.refer(link, target.substring(1));
    } else {
      PDActionURI action = new PDActionURI();
      action.setURI(target);
      link.setAction(action);
    }
    page.getAnnotations().add(link);
    tags.link(element, page, link);
  }
}
