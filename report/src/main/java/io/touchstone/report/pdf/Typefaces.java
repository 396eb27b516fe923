package io.touchstone.report.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import io.touchstone.report.ReadableText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts inside every PDF report; report/fonts/README.md says where they come from. A character
 * is drawn by the first that has it, and a font is read when the first character needs it.
 */
final class Typefaces {
  private static final float UNITS = 1_000f;
  private static final List<String> REGULAR =
      List.of(
          "NotoSans-Regular",
          "NotoSansArabic-Regular",
          "NotoSansHebrew-Regular",
          "NotoSansSC-Regular",
          "NotoSansKR-Regular");
  private static final List<String> BOLD =
      List.of(
          "NotoSans-Bold",
          "NotoSansArabic-Bold",
          "NotoSansHebrew-Regular",
          "NotoSansSC-Regular",
          "NotoSansKR-Regular");

  private final PDDocument document;
  private final Map<String, Face> faces = new HashMap<>();
  private final Map<Integer, Glyph> regular = new HashMap<>();
  private final Map<Integer, Glyph> bold = new HashMap<>();
  private final List<TrueTypeFont> open = new ArrayList<>();

  Typefaces(PDDocument document) {
    this.document = document;
  }

  private record Face(PDFont font, CmapLookup characters) {}

  /**
   * How a character is drawn.
   *
   * @param text the character, or the sign for one that no font has
   * @param width in thousandths of the font's size
   */
  record Glyph(PDFont font, String text, float width) {
    float width(float size) {
      return width * size / UNITS;
    }
  }

  Glyph glyph(int codePoint, boolean isBold) {
    Map<Integer, Glyph> known = isBold ? bold : regular;
    Glyph glyph = known.get(codePoint);
    if (glyph == null) {
      glyph = find(codePoint, isBold);
      known.put(codePoint, glyph);
    }
    return glyph;
  }

  private Glyph find(int codePoint, boolean isBold) {
    for (String name : isBold ? BOLD : REGULAR) {
      Face face = faces.computeIfAbsent(name, this::read);
      if (face.characters().getGlyphId(codePoint) != 0) {
        return glyph(face.font(), codePoint);
      }
    }
    Glyph unknown = glyph(ReadableText.REPLACEMENT, isBold);
    // a mark without a font would otherwise stand as a sign of its own
    return UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
        ? new Glyph(unknown.font(), "", 0)
        : unknown;
  }

  private static Glyph glyph(PDFont font, int codePoint) {
    try {
      String text = Character.toString(codePoint);
      return new Glyph(font, text, font.getStringWidth(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Face read(String name) {
    String file = name + ".ttf";
    try (InputStream in = Objects.requireNonNull(Typefaces.class.getResourceAsStream(file), file)) {
      TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(in));
      open.add(font);
      return new Face(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** After the document is saved, for only then the characters in use are known. */
  void close() throws IOException {
    for (TrueTypeFont font : open) {
      font.close();
    }
  }
}
