package io.touchstone.report.docx;

import io.touchstone.report.ReadableText;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One XML part of the document, written from its beginning to its end. */
final class Xml {
  private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final XMLStreamWriter writer;
  private boolean first = true;

  Xml(OutputStream out) throws XMLStreamException {
    writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    writer.writeStartDocument("UTF-8", "1.0");
  }

  /** The first element carries the namespaces. */
  void begin(String name) throws XMLStreamException {
    writer.writeStartElement(name);
    if (first) {
      writer.writeAttribute("xmlns:w", MAIN);
      writer.writeAttribute("xmlns:r", RELATIONSHIPS);
      first = false;
    }
  }

  /**
   * @param attributes name and value by turns
   */
  void begin(String name, String... attributes) throws XMLStreamException {
    begin(name);
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], ReadableText.of(attributes[i + 1]));
    }
  }

  void empty(String name, String... attributes) throws XMLStreamException {
    writer.writeEmptyElement(name);
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], ReadableText.of(attributes[i + 1]));
    }
  }

  void end() throws XMLStreamException {
    writer.writeEndElement();
  }

  void text(String text) throws XMLStreamException {
    writer.writeCharacters(ReadableText.of(text));
  }

  void finish() throws XMLStreamException {
    writer.writeEndDocument();
    writer.flush();
  }
}
