package io.touchstone.report.pdf;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.report.SpokenReport;
import io.touchstone.report.outline.Block;
import io.touchstone.report.outline.Outline;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a tagged PDF after PDF/UA-1 (ISO 14289-1) with bookmarks. Latin, Greek, Cyrillic, Arabic,
 * Hebrew, Chinese, Japanese and Korean are embedded; a sign that no font has becomes U+FFFD.
 *
 * <p>The pages are set block by block, so that a report of a thousand pages takes seconds and a
 * fraction of what a layout engine for HTML takes.
 */
public final class PdfReport extends SpokenReport {
  private static final float VERSION = 1.7f;

  @Override
  public ReportFormat format() {
    return ReportFormat.PDF;
  }

  @Override
  protected void print(Dossier dossier, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.setVersion(VERSION);
      Typefaces fonts = new Typefaces(document);
      Tags tags = new Tags(document);
      Places places = new Places();
      Flow flow = new Flow(document, tags, places, fonts);
      Typesetter typesetter = new Typesetter(tags, places, flow);
      for (Iterator<Block> it = Outline.of(dossier).iterator(); it.hasNext(); ) {
        typesetter.add(it.next());
      }
      flow.finish();
      places.finish(document);
      tags.finish();
      Imprint.put(document, dossier);
      document.save(out);
      fonts.close();
    }
  }
}
