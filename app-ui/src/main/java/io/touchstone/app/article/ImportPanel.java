package io.touchstone.app.article;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import io.touchstone.app.shell.ErrorReference;
import io.touchstone.app.shell.Notices;
import io.touchstone.app.shell.Pushes;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.intake.Intake;
import io.touchstone.domain.intake.IntakeId;
import io.touchstone.domain.intake.TakeIn;
import io.touchstone.domain.investigation.InvestigationId;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Takes files from the hand; what is dropped at once is one import. */
final class ImportPanel extends Div {

  /** Room for a newspaper's scanned page; the importer has limits of its own. */
  private static final int LARGEST = 64 * 1024 * 1024;

  private final transient TakeIn intake;
  private final transient Viewer viewer;
  private final transient InvestigationId investigation;
  private final transient Runnable changed;
  private final transient AtomicReference<@Nullable IntakeId> current = new AtomicReference<>();
  private final Set<String> refusals = new HashSet<>();
  private final Upload upload = new Upload();

  /**
   * @param changed runs in the page after each file that arrived
   */
  ImportPanel(TakeIn intake, Viewer viewer, InvestigationId investigation, Runnable changed) {
    this.intake = intake;
    this.viewer = viewer;
    this.investigation = investigation;
    this.changed = changed;
    addClassName("ts-import");
    upload.setI18n(UploadWords.make());
    upload.setMaxFileSize(LARGEST);
    upload.setMaxFiles(Intake.MOST_ITEMS);
    upload.setUploadHandler(this::take);
    upload.addAllFinishedListener(
        finished -> {
          current.set(null);
          refusals.clear();
          upload.clearFileList();
        });
    upload.addFileRejectedListener(
        rejected -> refused(rejected.getFileName(), rejected.getErrorMessage()));
    add(upload);
  }

  /** Another way in, to stand where the others do. */
  FolderButton folderButton() {
    return new FolderButton(upload);
  }

  /** Runs without the session's lock, so that the page stays usable while a file arrives. */
  private void take(UploadEvent event) throws IOException {
    UI ui = event.getUI();
    String name = event.getFileName();
    byte[] content = event.getInputStream().readNBytes(LARGEST + 1);
    if (content.length > LARGEST) {
      Pushes.to(ui, () -> refused(name, UploadWords.tooLarge()));
      return;
    }
    IntakeId id = current.updateAndGet(known -> known == null ? IntakeId.next() : known);
    try {
      intake.file(viewer, investigation, id, new SourceFile(name, content));
      Pushes.to(ui, changed::run);
    } catch (RefusedException e) {
      Pushes.to(ui, () -> refused(name, e.getMessage()));
    } catch (RuntimeException e) {
      ErrorReference reference = ErrorReference.log(e);
      Pushes.to(ui, () -> refused(name, reference.sentence()));
    }
  }

  /** Says each reason once, or a folder of a thousand too many would bury the page in them. */
  private void refused(String name, String reason) {
    if (refusals.add(reason)) {
      Notices.refused(phrase("article.refused", name, reason));
    }
  }
}
