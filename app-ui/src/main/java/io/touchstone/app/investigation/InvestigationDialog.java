package io.touchstone.app.investigation;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.investigation.Investigation;
import java.util.function.BiConsumer;

/** Title and question of an investigation, new or to be changed. */
final class InvestigationDialog extends Dialog {

  private final transient FieldProblems problems = new FieldProblems();
  private final TextField title = new TextField(phrase("investigation.event"));
  private final TextArea question = new TextArea(phrase("investigation.question"));
  private final transient BiConsumer<String, String> save;
  private long version;

  /** What changing asks of the use case. */
  @FunctionalInterface
  interface Rename {
    SaveOutcome<Investigation> to(String title, String question, long expectedVersion);
  }

  private InvestigationDialog(String header, String button, BiConsumer<String, String> save) {
    this.save = save;
    setHeaderTitle(header);
    setWidth("32rem");
    title.setHelperText(phrase("investigation.event-help"));
    title.setAutofocus(true);
    question.setHelperText(phrase("investigation.question-help"));
    question.setMinRows(2);
    problems.beside("title", title).beside("question", question);
    Div form = new Div(title, question, problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button done = new Button(button, click -> save());
    done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), done);
  }

  /**
   * @param fromPack what is done when it shall begin with a pack instead
   */
  static InvestigationDialog create(BiConsumer<String, String> save, Runnable fromPack) {
    InvestigationDialog dialog =
        new InvestigationDialog(
            phrase("investigation.start"), phrase("investigation.start-button"), save);
    Button instead =
        new Button(
            phrase("investigation.from-pack"),
            click -> {
              dialog.close();
              fromPack.run();
            });
    instead.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    dialog.getFooter().addComponentAsFirst(instead);
    return dialog;
  }

  static InvestigationDialog edit(Investigation current, Rename rename, Runnable saved) {
    InvestigationDialog[] self = new InvestigationDialog[1];
    self[0] =
        new InvestigationDialog(
            phrase("investigation.edit-header"),
            phrase("investigation.save"),
            (title, question) -> {
              self[0].saved(rename.to(title, question, self[0].version));
              saved.run();
            });
    self[0].show(current);
    return self[0];
  }

  private void show(Investigation current) {
    version = current.version();
    title.setValue(current.title());
    question.setValue(current.question());
  }

  private void save() {
    if (problems.run(() -> save.accept(title.getValue(), question.getValue()))) {
      close();
    }
  }

  private void saved(SaveOutcome<Investigation> outcome) {
    if (outcome instanceof SaveOutcome.Stale<Investigation>(Investigation theirs)) {
      version = theirs.version();
      throw new InvalidInputException(
          "rest",
          theirs.question().isEmpty()
              ? phrase("investigation.saved-meanwhile", theirs.title())
              : phrase("investigation.saved-meanwhile-both", theirs.title(), theirs.question()));
    }
  }
}
