package io.touchstone.report.pdf;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import io.touchstone.report.pdf.Line.Fragment;
import io.touchstone.report.pdf.Typefaces.Glyph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Breaks a paragraph into lines (Unicode line breaking) and puts each into the order in which it is
 * drawn (Unicode Bidirectional Algorithm), both by ICU.
 */
final class Lines {
  private final Typefaces fonts;
  private final String text;
  private final List<Piece> pieces;
  private final int[] pieceAt;
  private final Bidi bidi = new Bidi();
  private final List<Line> lines = new ArrayList<>();

  private Lines(Typefaces fonts, List<Piece> pieces, boolean ownDirection) {
    this.fonts = fonts;
    this.pieces = pieces;
    StringBuilder all = new StringBuilder();
    pieces.forEach(it -> all.append(it.text()));
    text = all.toString().replace('\t', ' ').replace('\r', ' ');
    pieceAt = new int[text.length()];
    int at = 0;
    for (int piece = 0; piece < pieces.size(); piece++) {
      int end = at + pieces.get(piece).text().length();
      Arrays.fill(pieceAt, at, end, piece);
      at = end;
    }
    if (!text.isEmpty()) {
      bidi.setPara(text, ownDirection ? Bidi.LEVEL_DEFAULT_LTR : Bidi.LTR, null);
    }
  }

  /**
   * @param width of the column in points
   * @param ownDirection whether the text's first letter decides the direction, not the report
   */
  static List<Line> of(Typefaces fonts, List<Piece> pieces, float width, boolean ownDirection) {
    Lines lines = new Lines(fonts, pieces, ownDirection);
    lines.fill(width);
    return lines.lines;
  }

  private void fill(float width) {
    BreakIterator breaks = BreakIterator.getLineInstance(ULocale.ENGLISH);
    breaks.setText(text);
    int start = 0;
    float used = 0;
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      float whole = width(from, to);
      float visible = width(from, withoutBlanks(from, to));
      if (used + visible > width && from > start) {
        add(start, from);
        start = from;
        used = 0;
      }
      if (visible > width) {
        start = split(start, to, width);
        used = width(start, to);
      } else {
        used += whole;
      }
      if (text.charAt(to - 1) == '\n') {
        add(start, to);
        start = to;
        used = 0;
      }
    }
    if (start < text.length()) {
      add(start, text.length());
    }
  }

  /** A word that is longer than the line is broken wherever the line ends. */
  private int split(int from, int to, float width) {
    int start = from;
    float used = 0;
    for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
      float next = width(at, at + Character.charCount(text.codePointAt(at)));
      if (used + next > width && at > start) {
        add(start, at);
        start = at;
        used = 0;
      }
      used += next;
    }
    return start;
  }

  private int withoutBlanks(int from, int to) {
    int end = to;
    while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private float width(int from, int to) {
    float width = 0;
    for (int at = from; at < to; ) {
      int codePoint = text.codePointAt(at);
      if (isDrawn(codePoint)) {
        Ink ink = pieces.get(pieceAt[at]).ink();
        width += fonts.glyph(codePoint, ink.bold()).width(ink.size());
      }
      at += Character.charCount(codePoint);
    }
    return width;
  }

  private void add(int from, int to) {
    int end = withoutBlanks(from, to);
    if (end == from) {
      lines.add(new Line(List.of(), 0, false));
      return;
    }
    Bidi line = bidi.setLine(from, end);
    List<Fragment> fragments = new ArrayList<>();
    for (int i = 0; i < line.countRuns(); i++) {
      BidiRun run = line.getVisualRun(i);
      fragments(fragments, from + run.getStart(), from + run.getLimit(), run.isOddRun());
    }
    float width = 0;
    for (Fragment fragment : fragments) {
      width += fragment.width();
    }
    lines.add(new Line(fragments, width, bidi.getParaLevel() % 2 == 1));
  }

  /** The stretches of one direction, each of one piece and font; from right to left backwards. */
  private void fragments(List<Fragment> fragments, int from, int to, boolean rightToLeft) {
    int at = rightToLeft ? to : from;
    while (rightToLeft ? at > from : at < to) {
      int begin = at;
      Glyph first = null;
      StringBuilder drawn = new StringBuilder();
      float width = 0;
      int piece = pieceAt[rightToLeft ? at - 1 : at];
      Ink ink = pieces.get(piece).ink();
      while (rightToLeft ? at > from : at < to) {
        int codePoint = rightToLeft ? text.codePointBefore(at) : text.codePointAt(at);
        int length = Character.charCount(codePoint);
        if (pieceAt[rightToLeft ? at - length : at] != piece) {
          break;
        }
        if (isDrawn(codePoint)) {
          int shown = rightToLeft ? UCharacter.getMirror(codePoint) : codePoint;
          Glyph glyph = fonts.glyph(shown, ink.bold());
          if (first != null && !glyph.font().equals(first.font())) {
            break;
          }
          first = first == null ? glyph : first;
          drawn.append(glyph.text());
          width += glyph.width(ink.size());
        }
        at += rightToLeft ? -length : length;
      }
      if (first != null && !drawn.isEmpty()) {
        fragments.add(
            new Fragment(
                drawn.toString(),
                Objects.requireNonNull(first).font(),
                ink,
                pieces.get(piece).target(),
                width));
      } else if (at == begin) {
        at += rightToLeft ? -1 : 1;
      }
    }
  }

  /** Direction and other controls have done their work when the order is known. */
  private static boolean isDrawn(int codePoint) {
    int type = Character.getType(codePoint);
    return type != Character.FORMAT && type != Character.CONTROL;
  }
}
