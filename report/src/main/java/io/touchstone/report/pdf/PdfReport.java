package io.touchstone.report.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.domain.report.ReportRenderer;
import io.touchstone.report.ReadableText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Writes a tagged PDF after PDF/UA-1 (ISO 14289-1) with bookmarks. Latin, Greek, Cyrillic, Arabic,
 * Hebrew, Chinese, Japanese and Korean are embedded; a sign that no font has becomes U+FFFD.
 *
 * <p>The page is markup that the renderer lays out; it may load nothing from anywhere.
 */
public final class PdfReport implements ReportRenderer {
  @Override
  public ReportFormat format() {
    return ReportFormat.PDF;
  }

  @Override
  public void write(Dossier dossier, OutputStream out) throws IOException {
    XRLog.setLoggingEnabled(false);
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      builder.usePdfUaAccessibility(true);
      builder.withHtmlContent(PdfMarkup.of(dossier), null);
      builder.useReplacementText(String.valueOf(ReadableText.REPLACEMENT));
      builder.useExternalResourceAccessControl(
          (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
      builder.useUnicodeBidiSplitter(BidiRuns::new);
      builder.useUnicodeBidiReorderer(new ArabicLetters());
      PdfFonts.addTo(builder);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
      }
      stamp(document, dossier);
      document.save(out);
    }
  }

  /** Nothing of when and where it was rendered, so that the same dossier gives the same bytes. */
  private static void stamp(PDDocument document, Dossier dossier) {
    Calendar compiled = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    compiled.setTimeInMillis(dossier.compiledAt().toEpochMilli());
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(compiled);
    information.setModificationDate(compiled);
    document.setDocumentId(dossier.compiledAt().toEpochMilli());
  }
}
