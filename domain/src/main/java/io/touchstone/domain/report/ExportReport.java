package io.touchstone.domain.report;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Renders a report for showing, or for handing out, which the trail records. */
public class ExportReport {

  private final CompileDossier compiler;
  private final List<ReportRenderer> renderers;
  private final Trail trail;

  public ExportReport(CompileDossier compiler, List<ReportRenderer> renderers, Trail trail) {
    this.compiler = compiler;
    this.renderers = List.copyOf(renderers);
    this.trail = trail;
  }

  /**
   * A report as a file.
   *
   * @param fileName with its extension, safe on every file system
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on to be written, never compared
  public record Export(String fileName, ReportFormat format, byte[] content) {}

  /** The report as it would be handed out now; nothing is recorded. */
  @Transactional
  public byte[] preview(
      Viewer viewer, InvestigationId id, ReportFormat format, ReportLanguage language) {
    return render(compiler.compile(viewer, id).in(language), format);
  }

  /** Hands the report out; the trail keeps who did, in which format, and the file's digest. */
  @Transactional
  public Export export(
      Viewer viewer, InvestigationId id, ReportFormat format, ReportLanguage language) {
    Dossier dossier = compiler.compile(viewer, id).in(language);
    byte[] content = render(dossier, format);
    trail.record(
        id,
        viewer,
        TrailAction.REPORT_EXPORTED,
        Map.of("format", format.name(), "file", Digest.of(content).hex()));
    return new Export(ReportFileName.of(dossier, format), format, content);
  }

  /** What is in a dossier already, in that format. */
  public byte[] render(Dossier dossier, ReportFormat format) {
    return renderers.stream()
        .filter(it -> it.format() == format)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nothing renders " + format + "."))
        .render(dossier);
  }
}
