package io.touchstone.report.docx;

import io.touchstone.domain.report.Dossier;
import io.touchstone.report.ReadableText;
import io.touchstone.report.Words;
import io.touchstone.report.outline.Outline;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What the document says about itself. */
final class Properties {
  private Properties() {}

  static void write(Dossier dossier, OutputStream out) throws XMLStreamException {
    XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("cp:coreProperties");
    xml.writeAttribute(
        "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
    xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.writeAttribute("xmlns:dcterms", "http://purl.org/dc/terms/");
    xml.writeAttribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    element(xml, "dc:title", Outline.title(dossier));
    element(
        xml, "dc:creator", dossier.publisher() == null ? "Touchstone" : dossier.publisher().name());
    element(xml, "dc:language", Words.language().tag());
    xml.writeStartElement("dcterms:created");
    xml.writeAttribute("xsi:type", "dcterms:W3CDTF");
    xml.writeCharacters(dossier.compiledAt().toString());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(ReadableText.of(text));
    xml.writeEndElement();
  }
}
