package io.touchstone.app.desk;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.undo.Decisions;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.evidence.Archive;
import io.touchstone.domain.evidence.ArchiveEvidence;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.ReadEvidence;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;

/** Asks for evidence, keeps copies of it and shows them. */
@Service
class EvidenceDesk {
  private final CurrentViewer viewer;
  private final DeskReading reading;
  private final Decisions decisions;
  private final ArchiveEvidence archive;
  private final ReadEvidence kept;

  EvidenceDesk(
      CurrentViewer viewer,
      DeskReading reading,
      Decisions decisions,
      ArchiveEvidence archive,
      ReadEvidence kept) {
    this.viewer = viewer;
    this.reading = reading;
    this.decisions = decisions;
    this.archive = archive;
    this.kept = kept;
  }

  /**
   * @param own the claim's own statements, which are no evidence for it
   * @param linked runs in the page once something is linked
   */
  void ask(
      InvestigationId investigation,
      StatementId statement,
      Predicate<StatementInContext> own,
      Runnable linked) {
    Viewer person = viewer.get();
    List<StatementInContext> others =
        reading.passages(person, investigation).stream().filter(own.negate()).toList();
    new EvidenceDialog(
            others,
            reading.rights(person, investigation).confidential(),
            copiesFor(person, investigation),
            added -> {
              decisions.link(viewer.get(), investigation, statement, added);
              linked.run();
            })
        .open();
  }

  void show(EvidenceLink link) {
    if (link.source() instanceof EvidenceSource.External external
        && external.archive() instanceof Archive.Kept copy) {
      new CopyDialog(external.title(), copy, kept.copy(viewer.get(), link.id())).open();
    }
  }

  private EvidenceDialog.Copies copiesFor(Viewer person, InvestigationId investigation) {
    return new EvidenceDialog.Copies() {
      @Override
      public Archive page(String url, BooleanSupplier wanted) {
        return archive.page(person, investigation, url, wanted);
      }

      @Override
      public Archive document(SourceFile file, BooleanSupplier wanted) {
        return archive.document(person, investigation, file, wanted);
      }
    };
  }
}
