package io.touchstone.report.tabular;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.report.ReadableText;
import io.touchstone.report.SpokenReport;
import io.touchstone.report.StableZip;
import io.touchstone.report.outline.Outline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a workbook with the appearances, one row each, the claims, the articles and what the
 * report is about. Rows are streamed: only a window of them is in memory.
 *
 * <p>Nothing in it is a formula: every text is a text cell with the mark that a spreadsheet program
 * sets for a leading apostrophe, so that it stays text when somebody edits it.
 */
public final class XlsxReport extends SpokenReport {
  private static final int ROWS_IN_MEMORY = 100;

  @Override
  public ReportFormat format() {
    return ReportFormat.XLSX;
  }

  @Override
  protected void print(Dossier dossier, OutputStream out) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, true)) {
      describe(dossier, workbook.getXSSFWorkbook().getProperties());
      workbook.setZip64Mode(Zip64Mode.AsNeeded);
      Sheets sheets = new Sheets(workbook);
      sheets.appearances(dossier);
      sheets.claims(dossier);
      sheets.articles(dossier);
      sheets.about(dossier);
      workbook.write(written);
    }
    StableZip.copy(written.toByteArray(), out);
  }

  /** The program's own clock and the machine's user would make every file different. */
  private static void describe(Dossier dossier, POIXMLProperties properties) {
    Date compiled = Date.from(dossier.compiledAt());
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(ReadableText.of(Outline.title(dossier)));
    core.setCreator("Touchstone");
    core.setCreated(Optional.of(compiled));
    core.setModified(Optional.of(compiled));
  }
}
