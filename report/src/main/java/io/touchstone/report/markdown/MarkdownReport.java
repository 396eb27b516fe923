package io.touchstone.report.markdown;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.report.SpokenReport;
import io.touchstone.report.outline.Outline;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes <a href="https://spec.commonmark.org/">CommonMark</a> with GitHub's tables. Whatever the
 * coverage says stays text: no HTML, picture or link comes out of it.
 */
public final class MarkdownReport extends SpokenReport {
  @Override
  public ReportFormat format() {
    return ReportFormat.MARKDOWN;
  }

  @Override
  protected void print(Dossier dossier, OutputStream out) throws IOException {
    Writer page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      Outline.of(dossier)
          .forEach(
              block -> {
                try {
                  page.write(MarkdownBlock.of(block));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    page.flush();
  }
}
