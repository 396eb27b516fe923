package io.touchstone.app.report;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.report.ExportReport;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.domain.report.ReportLanguage;
import java.io.IOException;
import org.springframework.stereotype.Component;

/**
 * Serves reports under addresses that only the session which asked for them knows; who may see the
 * investigation is asked again with every request.
 */
@Component
class ReportFiles {

  /**
   * A report holds text from anywhere: in the frame it may run nothing and fetch nothing, and only
   * our own page may frame it (which in today's browsers overrules X-Frame-Options).
   */
  private static final String PREVIEW_POLICY =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:;"
          + " frame-ancestors 'self'";

  private final CurrentViewer viewer;
  private final ExportReport reports;

  ReportFiles(CurrentViewer viewer, ExportReport reports) {
    this.viewer = viewer;
    this.reports = reports;
  }

  /** The report as HTML for showing; nothing is recorded. */
  DownloadHandler preview(InvestigationId investigation, ReportLanguage language) {
    Viewer person = viewer.get();
    return event -> {
      byte[] content = reports.preview(person, investigation, ReportFormat.HTML, language);
      event.inline("report.html");
      event.getResponse().setHeader("Content-Security-Policy", PREVIEW_POLICY);
      write(event, ReportFormat.HTML, content);
    };
  }

  /** The report as a file, recorded in the trail. */
  DownloadHandler file(
      InvestigationId investigation, ReportFormat format, ReportLanguage language) {
    Viewer person = viewer.get();
    return event -> {
      ExportReport.Export export = reports.export(person, investigation, format, language);
      event.setFileName(export.fileName());
      write(event, format, export.content());
    };
  }

  private static void write(DownloadEvent event, ReportFormat format, byte[] content)
      throws IOException {
    event.setContentType(format.contentType());
    event.getResponse().setHeader("Cache-Control", "no-store");
    event.setContentLength(content.length);
    event.getOutputStream().write(content);
  }
}
