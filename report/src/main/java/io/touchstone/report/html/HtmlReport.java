package io.touchstone.report.html;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.report.SpokenReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Writes a dossier as one HTML page without scripts, fonts or images from elsewhere.
 *
 * <p>Every text goes through the template engine's escaping, and the page's own content security
 * policy forbids scripts besides.
 */
public final class HtmlReport extends SpokenReport {
  private final Templates templates = new Templates();

  @Override
  public ReportFormat format() {
    return ReportFormat.HTML;
  }

  @Override
  protected void print(Dossier dossier, OutputStream out) throws IOException {
    templates.write("report", Map.of("page", ReportPage.of(dossier)), out);
  }
}
