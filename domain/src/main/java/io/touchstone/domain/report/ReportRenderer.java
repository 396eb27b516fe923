package io.touchstone.domain.report;

/** Writes a dossier in one format. */
public interface ReportRenderer {
  ReportFormat format();

  /** The same dossier gives the same bytes. */
  byte[] render(Dossier dossier);
}
