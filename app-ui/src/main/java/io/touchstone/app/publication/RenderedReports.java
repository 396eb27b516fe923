package io.touchstone.app.publication;

import io.touchstone.domain.publication.ReadPublished;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ExportReport;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.domain.text.Digest;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * Published reports as files, each rendered once while there is memory for it: a published dossier
 * never changes, and the same dossier gives the same bytes, so that a thousand readers cost what
 * one costs.
 */
@Component
class RenderedReports {
  private final ObjectProvider<ExportReport> reports; // loaded with the first report
  private final ConcurrentMap<File, byte[]> rendered = new ConcurrentReferenceHashMap<>();

  RenderedReports(ObjectProvider<ExportReport> reports) {
    this.reports = reports;
  }

  /** With what readers are told since, which isn't part of the kept dossier. */
  private record File(Digest dossier, List<Dossier.Notice> told, ReportFormat format) {}

  byte[] file(ReadPublished.Shown page, ReportFormat format) {
    return rendered.computeIfAbsent(
        new File(page.version().dossier(), page.dossier().told(), format),
        it -> reports.getObject().render(page.dossier(), format));
  }
}
