package io.touchstone.app.article;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import io.touchstone.app.shell.Notices;
import io.touchstone.app.shell.Pushes;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.investigation.InvestigationId;
import java.io.IOException;
import java.util.List;

/** Takes files from the hand and says of each what became of it. */
final class ImportPanel extends Div {

  /** Room for a newspaper's scanned page; the importer has limits of its own. */
  private static final int LARGEST = 64 * 1024 * 1024;

  private final transient FileImport files;
  private final transient Viewer viewer;
  private final transient InvestigationId investigation;
  private final transient Runnable imported;
  private final UnorderedList outcomes = new UnorderedList();
  private final Upload upload = new Upload();

  ImportPanel(FileImport files, Viewer viewer, InvestigationId investigation, Runnable imported) {
    this.files = files;
    this.viewer = viewer;
    this.investigation = investigation;
    this.imported = imported;
    addClassName("ts-import");
    outcomes.addClassName("ts-outcomes");
    outcomes.getElement().setAttribute("aria-live", "polite");
    outcomes.getElement().setAttribute("aria-label", "What became of the files");
    upload.setI18n(UploadWords.make());
    upload.setMaxFileSize(LARGEST);
    upload.setUploadHandler(this::take);
    upload.addAllFinishedListener(finished -> upload.clearFileList());
    upload.addFileRejectedListener(
        rejected -> Notices.refused(rejected.getFileName() + ": " + rejected.getErrorMessage()));
    add(upload, outcomes);
  }

  void paste(SourceFile text) {
    show(files.importFile(viewer, investigation, text));
  }

  /** Runs without the session's lock, so that the page stays usable while a file is read. */
  private void take(UploadEvent event) throws IOException {
    byte[] content = event.getInputStream().readAllBytes();
    SourceFile file = new SourceFile(event.getFileName(), content);
    List<FileImport.Line> lines = files.importFile(viewer, investigation, file);
    UI ui = event.getUI();
    Pushes.to(ui, () -> show(lines));
  }

  private void show(List<FileImport.Line> lines) {
    lines.forEach(line -> outcomes.addComponentAsFirst(new ListItem(shown(line))));
    imported.run();
  }

  private Div shown(FileImport.Line line) {
    Span sign = new Span(sign(line.kind()));
    sign.addClassNames(
        "ts-sign", "ts-sign-" + line.kind().name().toLowerCase(java.util.Locale.ROOT));
    sign.getElement().setAttribute("aria-hidden", "true");
    Span name = new Span(line.file());
    name.addClassName("ts-strong");
    Div shown = new Div(sign, name, new Span(" " + line.words()));
    if (line.article() > 0) {
      shown.add(new Anchor(ArticleNavigation.reading(investigation, line.article()), "Read"));
    }
    return shown;
  }

  private static String sign(FileImport.Line.Kind kind) {
    return switch (kind) {
      case IMPORTED -> "✓";
      case PRESENT -> "=";
      case FAILED -> "✗";
    };
  }
}
