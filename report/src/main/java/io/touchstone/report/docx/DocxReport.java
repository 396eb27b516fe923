package io.touchstone.report.docx;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.report.SpokenReport;
import io.touchstone.report.StableZip;
import io.touchstone.report.outline.Block;
import io.touchstone.report.outline.Outline;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Writes a WordprocessingML document (ECMA-376) part by part, so that a large report needs little
 * memory. Sources are footnotes.
 */
public final class DocxReport extends SpokenReport {
  @Override
  public ReportFormat format() {
    return ReportFormat.DOCX;
  }

  @Override
  protected void print(Dossier dossier, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    copy(zip, "[Content_Types].xml", "ContentTypes.xml");
    copy(zip, "_rels/.rels", "rels.rels");
    for (String part : new String[] {"styles.xml", "numbering.xml", "settings.xml"}) {
      copy(zip, "word/" + part, part);
    }
    try {
      begin(zip, "docProps/core.xml");
      Properties.write(dossier, zip);
      Footnotes footnotes = new Footnotes();
      begin(zip, "word/document.xml");
      Xml document = new Xml(zip);
      Links links = new Links();
      Body body = new Body(document, links, footnotes);
      document.begin("w:document");
      document.begin("w:body");
      for (Iterator<Block> it = Outline.of(dossier).iterator(); it.hasNext(); ) {
        body.add(it.next());
      }
      body.page();
      document.end();
      document.end();
      document.finish();
      begin(zip, "word/_rels/document.xml.rels");
      links.write(zip, true);
      begin(zip, "word/footnotes.xml");
      footnotes.write(zip);
      begin(zip, "word/_rels/footnotes.xml.rels");
      footnotes.links().write(zip, false);
      zip.closeEntry();
    } catch (XMLStreamException e) {
      throw new IOException("The document could not be written.", e);
    }
    zip.finish();
  }

  private static void copy(ZipOutputStream zip, String part, String resource) throws IOException {
    begin(zip, part);
    try (InputStream in =
        Objects.requireNonNull(DocxReport.class.getResourceAsStream(resource), resource)) {
      in.transferTo(zip);
    }
  }

  private static void begin(ZipOutputStream zip, String part) throws IOException {
    ZipEntry entry = new ZipEntry(part);
    entry.setTimeLocal(StableZip.THEN);
    zip.putNextEntry(entry);
  }
}
