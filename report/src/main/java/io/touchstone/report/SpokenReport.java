package io.touchstone.report;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportRenderer;
import java.io.IOException;
import java.io.OutputStream;

/** A report in the language that its dossier asks for. */
public abstract class SpokenReport implements ReportRenderer {
  @Override
  public final void write(Dossier dossier, OutputStream out) throws IOException {
    Words.<IOException>speaking(dossier.language(), () -> print(dossier, out));
  }

  /**
   * Writes the report and leaves {@code out} open; {@link Words} speak the dossier's language.
   *
   * @throws IOException when {@code out} takes no more
   */
  protected abstract void print(Dossier dossier, OutputStream out) throws IOException;
}
