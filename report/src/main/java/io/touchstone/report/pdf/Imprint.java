package io.touchstone.report.pdf;

import io.touchstone.domain.report.Dossier;
import io.touchstone.report.ReadableText;
import io.touchstone.report.Words;
import io.touchstone.report.outline.Outline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * What the document says about itself, and that it keeps to PDF/UA-1; nothing of when and where it
 * was written, so that the same dossier gives the same bytes.
 */
final class Imprint {
  private Imprint() {}

  static void put(PDDocument document, Dossier dossier) throws IOException {
    String title = ReadableText.of(Outline.title(dossier));
    Calendar compiled = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    compiled.setTimeInMillis(dossier.compiledAt().toEpochMilli());
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(title);
    information.setCreator("Touchstone");
    if (dossier.publisher() != null) {
      information.setAuthor(ReadableText.of(dossier.publisher().name()));
    }
    information.setCreationDate(compiled);
    information.setModificationDate(compiled);
    document.setDocumentId(dossier.compiledAt().toEpochMilli());
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(Words.language().tag());
    PDMarkInfo marked = new PDMarkInfo();
    marked.setMarked(true);
    catalog.setMarkInfo(marked);
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    String xmp =
        """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfuaid:part>1</pdfuaid:part>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      </rdf:Description>
      </rdf:RDF></x:xmpmeta>
      <?xpacket end="r"?>
      """
            .formatted(escaped(title));
    catalog.setMetadata(
        new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
