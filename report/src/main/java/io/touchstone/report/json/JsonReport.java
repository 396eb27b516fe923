package io.touchstone.report.json;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.report.PrettyJson;
import io.touchstone.report.SpokenReport;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes everything in the dossier. {@code docs/report-schema.json} describes the form; the keys
 * come in the order of {@link ReportJson}'s components.
 */
public final class JsonReport extends SpokenReport {
  @Override
  public ReportFormat format() {
    return ReportFormat.JSON;
  }

  @Override
  protected void print(Dossier dossier, OutputStream out) throws IOException {
    PrettyJson.write(ReportJson.of(dossier), out);
  }
}
