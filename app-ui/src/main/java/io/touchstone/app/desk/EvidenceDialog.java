package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.Problem;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.evidence.Archive;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.NewEvidence;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Links a statement of another article, something outside the coverage or a document, with a
 * stance. Of what has an address and of documents a copy is kept first, which can be given up.
 */
final class EvidenceDialog extends Dialog {
  private final EvidenceSourceFields source;
  private final RadioButtonGroup<Stance> stance =
      new RadioButtonGroup<>(phrase("desk.what-it-does"));
  private final Select<EvidenceKind> kind = new Select<>();
  private final Select<Visibility> visibility = new Select<>();
  private final TextArea note = new TextArea(phrase("desk.note"));
  private final Div fields;
  private final Div waiting = new Div();
  private final Button save = new Button(phrase("shell.add"), click -> add());
  private final Button cancel = new Button(phrase("shell.cancel"), click -> cancel());
  private final FieldProblems problems;
  private final transient Copies copies;
  private final transient Consumer<NewEvidence> link;
  private transient @Nullable Copying copying;

  /** Keeps copies; asks whether they are wanted before anything is stored. */
  interface Copies {
    Archive page(String url, BooleanSupplier wanted);

    Archive document(SourceFile file, BooleanSupplier wanted);
  }

  /**
   * @param link does it; what it refuses is shown beside the fields
   */
  EvidenceDialog(
      List<StatementInContext> passages,
      boolean confidential,
      Copies copies,
      Consumer<NewEvidence> link) {
    this.copies = copies;
    this.link = link;
    source = new EvidenceSourceFields(passages);
    setHeaderTitle(phrase("desk.add-evidence"));
    setWidth("36rem");
    stance.setItems(Stance.values());
    stance.setItemLabelGenerator(EvidenceWords::of);
    stance.setValue(Stance.SUPPORTS);
    kind.setLabel(phrase("desk.kind"));
    kind.setItems(EvidenceKind.values());
    kind.setItemLabelGenerator(EvidenceWords::of);
    kind.setValue(EvidenceKind.SECONDARY);
    visibility.setLabel(phrase("desk.who-may-learn"));
    visibility.setItems(
        confidential
            ? List.of(Visibility.values())
            : List.of(Visibility.PUBLIC, Visibility.DESCRIBED));
    visibility.setItemLabelGenerator(EvidenceWords::of);
    visibility.setValue(Visibility.PUBLIC);
    problems = source.problems().beside("note", note);
    fields = new Div(source, stance, kind, visibility, note, problems.rest());
    fields.addClassName("ts-form");
    waiting.addClassName("desk-waiting");
    waiting.getElement().setAttribute("role", "status");
    add(fields, waiting);
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(cancel, save);
    addOpenedChangeListener(
        change -> {
          if (!change.isOpened()) {
            giveUp();
          }
        });
  }

  private void add() {
    if (!problems.run(() -> typed(Archive.NONE))) {
      return;
    }
    Optional<String> page = source.page();
    Optional<SourceFile> document = source.document();
    if (page.isPresent()) {
      begin(phrase("desk.fetching"), wanted -> copies.page(page.get(), wanted));
    } else if (document.isPresent()) {
      begin(phrase("desk.reading"), wanted -> copies.document(document.get(), wanted));
    } else {
      link(Archive.NONE);
    }
  }

  private void begin(String doing, Function<BooleanSupplier, Archive> attempt) {
    ProgressBar bar = new ProgressBar();
    bar.setIndeterminate(true);
    bar.getElement().setAttribute("aria-label", doing);
    waiting.add(new Span(doing), bar);
    setBusy(true);
    copying =
        Copying.begin(
            getUI().orElseThrow(),
            attempt,
            new Copying.Ended() {
              @Override
              public void with(Archive archive) {
                giveUp();
                link(archive);
              }

              @Override
              public void refused(String why) {
                giveUp();
                problems.show(List.of(new Problem("", why)));
              }
            });
  }

  private void link(Archive archive) {
    if (problems.run(() -> link.accept(typed(archive)))) {
      close();
    }
  }

  /** While something is fetched, cancelling leads back to the fields. */
  private void cancel() {
    if (copying == null) {
      close();
    } else {
      giveUp();
    }
  }

  private void giveUp() {
    Copying current = copying;
    copying = null;
    if (current != null) {
      current.giveUp();
    }
    waiting.removeAll();
    setBusy(false);
  }

  private void setBusy(boolean busy) {
    save.setEnabled(!busy);
    fields.setEnabled(!busy);
  }

  private NewEvidence typed(Archive archive) {
    return new NewEvidence(
        source.typed(archive),
        stance.getValue(),
        kind.getValue(),
        visibility.getValue(),
        note.getValue());
  }
}
