package io.touchstone.report.docx;

import io.touchstone.report.outline.Run;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Text inside a paragraph. */
final class Runs {
  private final Xml xml;
  private final Links links;
  private final @Nullable Footnotes footnotes;

  /**
   * @param footnotes null inside a footnote, where a source stands as it is
   */
  Runs(Xml xml, Links links, @Nullable Footnotes footnotes) {
    this.xml = xml;
    this.links = links;
    this.footnotes = footnotes;
  }

  void add(Run run) throws XMLStreamException {
    switch (run) {
      case Run.Plain(String text) -> text(text, null);
      case Run.Soft(String text) -> text(text, "Soft");
      case Run.Strong(String text) -> text(text, "Strong");
      case Run.Foreign(String text) -> text(text, null);
      case Run.Quoted(String text) -> text(text, "Quoted");
      case Run.Chip(var badge, String label) ->
          text(label, "Finding" + badge.name().replace("_", "").toLowerCase(Locale.ROOT));
      case Run.Code(String text) -> text(text, "Digest");
      case Run.Link(String text, String url) -> {
        xml.begin("w:hyperlink", "r:id", links.idOf(url));
        text(text, "Hyperlink");
        xml.end();
      }
      case Run.Reference(String text, String anchor) -> {
        xml.begin("w:hyperlink", "w:anchor", bookmark(anchor));
        text(text, "Hyperlink");
        xml.end();
      }
      case Run.Source(List<Run> runs) -> source(runs);
    }
  }

  /** Word's names of places hold no hyphen. */
  static String bookmark(String anchor) {
    return anchor.replace('-', '_');
  }

  private void source(List<Run> runs) throws XMLStreamException {
    if (footnotes == null) {
      for (Run run : runs) {
        add(run);
      }
      return;
    }
    xml.begin("w:r");
    xml.begin("w:rPr");
    xml.empty("w:rStyle", "w:val", "FootnoteReference");
    xml.end();
    xml.empty("w:footnoteReference", "w:id", footnotes.add(runs));
    xml.end();
  }

  private void text(String text, @Nullable String style) throws XMLStreamException {
    xml.begin("w:r");
    boolean rightToLeft = Direction.isRightToLeft(text);
    if (style != null || rightToLeft) {
      xml.begin("w:rPr");
      if (style != null) {
        xml.empty("w:rStyle", "w:val", style);
      }
      if (rightToLeft) {
        xml.empty("w:rtl");
      }
      xml.end();
    }
    boolean further = false;
    for (String line : text.split("\r?\n", -1)) {
      if (further) {
        xml.empty("w:br");
      }
      xml.begin("w:t", "xml:space", "preserve");
      xml.text(line);
      xml.end();
      further = true;
    }
    xml.end();
  }
}
