package io.touchstone.domain.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes a dossier in one format. */
public interface ReportRenderer {
  ReportFormat format();

  /**
   * Writes the report and leaves {@code out} open. The same dossier gives the same bytes.
   *
   * @throws IOException when {@code out} takes no more
   */
  void write(Dossier dossier, OutputStream out) throws IOException;

  /** The whole report at once. */
  default byte[] render(Dossier dossier) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(dossier, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
