package io.touchstone.report.docx;

import io.touchstone.report.outline.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The sources, numbered as they are met. */
final class Footnotes {
  private final ByteArrayOutputStream part = new ByteArrayOutputStream();
  private final Xml xml;
  private final Links links = new Links();
  private int last;

  Footnotes() throws XMLStreamException {
    xml = new Xml(part);
    xml.begin("w:footnotes");
    separator("-1", "separator");
    separator("0", "continuationSeparator");
  }

  /** Word wants the line above the footnotes to be one itself. */
  private void separator(String id, String kind) throws XMLStreamException {
    xml.begin("w:footnote", "w:type", kind, "w:id", id);
    xml.begin("w:p");
    xml.begin("w:r");
    xml.empty("w:" + kind);
    xml.end();
    xml.end();
    xml.end();
  }

  /** The new footnote's id. */
  String add(List<Run> runs) throws XMLStreamException {
    String id = String.valueOf(++last);
    xml.begin("w:footnote", "w:id", id);
    xml.begin("w:p");
    xml.begin("w:pPr");
    xml.empty("w:pStyle", "w:val", "FootnoteText");
    xml.end();
    xml.begin("w:r");
    xml.begin("w:rPr");
    xml.empty("w:rStyle", "w:val", "FootnoteReference");
    xml.end();
    xml.empty("w:footnoteRef");
    xml.end();
    Runs all = new Runs(xml, links, null);
    all.add(new Run.Plain(" "));
    for (Run run : runs) {
      all.add(run);
    }
    xml.end();
    xml.end();
    return id;
  }

  Links links() {
    return links;
  }

  void write(OutputStream out) throws XMLStreamException, IOException {
    xml.end();
    xml.finish();
    part.writeTo(out);
  }
}
