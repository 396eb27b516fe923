package io.touchstone.report.docx;

import io.touchstone.report.outline.Block;
import io.touchstone.report.outline.Block.Cell;
import io.touchstone.report.outline.Block.Row;
import io.touchstone.report.outline.Run;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Headings, paragraphs, lists and tables of the document. */
final class Body {
  /** Between the margins of an A4 page, in twentieths of a point. */
  private static final int WIDTH = 9_638;

  private final Xml xml;
  private final Runs runs;
  private int places;

  Body(Xml xml, Links links, Footnotes footnotes) {
    this.xml = xml;
    runs = new Runs(xml, links, footnotes);
  }

  void add(Block block) throws XMLStreamException {
    switch (block) {
      case Block.Heading(int level, String anchor, List<Run> text) ->
          paragraph("Heading" + level, anchor, false, text);
      case Block.Paragraph(List<Run> text) -> paragraph(null, null, false, text);
      case Block.Quote(String _, List<Run> text) ->
          paragraph("Quote", null, Direction.isRightToLeft(text), text);
      case Block.Items(List<List<Run>> items) -> {
        for (List<Run> item : items) {
          paragraph("ListBullet", null, false, item);
        }
      }
      case Block.Table table -> table(table);
    }
  }

  /** A4, and margins that a printer keeps. */
  void page() throws XMLStreamException {
    xml.begin("w:sectPr");
    xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
    xml.empty(
        "w:pgMar",
        "w:top",
        "1134",
        "w:right",
        "1134",
        "w:bottom",
        "1134",
        "w:left",
        "1134",
        "w:header",
        "708",
        "w:footer",
        "708",
        "w:gutter",
        "0");
    xml.end();
  }

  private void paragraph(
      @Nullable String style, @Nullable String anchor, boolean rightToLeft, List<Run> text)
      throws XMLStreamException {
    xml.begin("w:p");
    if (style != null || rightToLeft) {
      xml.begin("w:pPr");
      if (style != null) {
        xml.empty("w:pStyle", "w:val", style);
      }
      if (rightToLeft) {
        xml.empty("w:bidi");
      }
      xml.end();
    }
    place(anchor);
    for (Run run : text) {
      runs.add(run);
    }
    xml.end();
  }

  private void place(@Nullable String anchor) throws XMLStreamException {
    if (anchor != null) {
      String id = String.valueOf(++places);
      xml.empty("w:bookmarkStart", "w:id", id, "w:name", Runs.bookmark(anchor));
      xml.empty("w:bookmarkEnd", "w:id", id);
    }
  }

  private void table(Block.Table table) throws XMLStreamException {
    paragraph("Caption", null, false, Run.plain(table.caption()));
    xml.begin("w:tbl");
    xml.begin("w:tblPr");
    xml.empty("w:tblStyle", "w:val", "ReportTable");
    xml.empty("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa");
    xml.empty("w:tblLayout", "w:type", "fixed");
    xml.empty("w:tblLook", "w:firstRow", "1", "w:firstColumn", "1", "w:noVBand", "1");
    xml.empty("w:tblCaption", "w:val", table.caption());
    xml.end();
    xml.begin("w:tblGrid");
    for (int width : table.widths()) {
      xml.empty("w:gridCol", "w:w", width(width));
    }
    xml.end();
    head(table);
    for (Row row : table.rows()) {
      row(row, table.widths());
    }
    xml.end();
    paragraph(null, null, false, List.of());
  }

  private void head(Block.Table table) throws XMLStreamException {
    xml.begin("w:tr");
    xml.begin("w:trPr");
    xml.empty("w:cantSplit");
    xml.empty("w:tblHeader");
    xml.end();
    for (int i = 0; i < table.head().size(); i++) {
      cell(table.widths().get(i), List.of(List.of(new Run.Strong(table.head().get(i)))), null);
    }
    xml.end();
  }

  private void row(Row row, List<Integer> widths) throws XMLStreamException {
    xml.begin("w:tr");
    xml.begin("w:trPr");
    xml.empty("w:cantSplit");
    xml.end();
    for (int i = 0; i < widths.size(); i++) {
      Cell cell = row.cells().get(i);
      cell(widths.get(i), cell.lines(), i == 0 ? row.anchor() : null);
    }
    xml.end();
  }

  private void cell(int width, List<List<Run>> lines, @Nullable String anchor)
      throws XMLStreamException {
    xml.begin("w:tc");
    xml.begin("w:tcPr");
    xml.empty("w:tcW", "w:w", width(width), "w:type", "dxa");
    xml.end();
    String place = anchor;
    for (List<Run> line : lines) {
      paragraph("TableText", place, false, line);
      place = null;
    }
    xml.end();
  }

  private static String width(int hundredths) {
    return String.valueOf(WIDTH * hundredths / 100);
  }
}
