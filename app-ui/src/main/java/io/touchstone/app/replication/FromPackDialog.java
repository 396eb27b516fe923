package io.touchstone.app.replication;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import io.touchstone.app.article.UploadWords;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.app.shell.Pushes;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.replication.ExportPack;
import java.io.IOException;
import java.util.function.Consumer;

/** Begins an investigation with what a replication pack holds. */
public final class FromPackDialog extends Dialog {
  private final transient Packs packs;
  private final transient Viewer viewer;
  private final transient Consumer<Investigation> rebuilt;
  private final transient FieldProblems problems = new FieldProblems();
  private final Upload upload = new Upload();

  /**
   * @param rebuilt hears of the new investigation, on the page's thread
   */
  public FromPackDialog(Packs packs, Viewer viewer, Consumer<Investigation> rebuilt) {
    this.packs = packs;
    this.viewer = viewer;
    this.rebuilt = rebuilt;
    setHeaderTitle(phrase("replication.from-pack"));
    setWidth("32rem");
    upload.setI18n(UploadWords.make());
    upload.setMaxFiles(1);
    upload.setAcceptedMimeTypes(ExportPack.MEDIA_TYPE);
    upload.setAcceptedFileExtensions(".zip");
    upload.setUploadHandler(this::take);
    Div form = new Div(new Paragraph(phrase("replication.what-it-is")), upload, problems.rest());
    form.addClassName("ts-form");
    add(form);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()));
  }

  /** Runs without the session's lock; the upload's own bar stands until it is rebuilt. */
  private void take(UploadEvent event) throws IOException {
    UI ui = event.getUI();
    Pushes.to(ui, problems::clear);
    try {
      Investigation made = packs.rebuild(viewer, event.getInputStream());
      Pushes.to(
          ui,
          () -> {
            close();
            rebuilt.accept(made);
          });
    } catch (InvalidInputException e) {
      Pushes.to(
          ui,
          () -> {
            upload.clearFileList();
            problems.show(e.problems());
          });
    }
  }
}
