package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.NewEvidence;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Links a statement of another article, or something outside the coverage, with a stance. */
final class EvidenceDialog extends Dialog {
  private enum Kind {
    PASSAGE,
    OUTSIDE;

    String label() {
      return switch (this) {
        case PASSAGE -> phrase("desk.passage");
        case OUTSIDE -> phrase("desk.outside");
      };
    }
  }

  private final RadioButtonGroup<Kind> source = new RadioButtonGroup<>(phrase("desk.what-is-it"));
  private final ComboBox<StatementInContext> passage = new ComboBox<>(phrase("desk.statement"));
  private final TextField title = new TextField(phrase("desk.what-it-is"));
  private final TextField url = new TextField(phrase("desk.evidence-url"));
  private final RadioButtonGroup<Stance> stance =
      new RadioButtonGroup<>(phrase("desk.what-it-does"));
  private final Select<EvidenceKind> kind = new Select<>();
  private final Select<Visibility> visibility = new Select<>();
  private final TextArea note = new TextArea(phrase("desk.note"));

  /**
   * @param link does it; what it refuses is shown beside the fields
   */
  EvidenceDialog(
      List<StatementInContext> passages, boolean confidential, Consumer<NewEvidence> link) {
    setHeaderTitle(phrase("desk.add-evidence"));
    setWidth("36rem");
    source.setItems(Kind.values());
    source.setItemLabelGenerator(Kind::label);
    source.setValue(Kind.PASSAGE);
    source.addValueChangeListener(change -> showFields());
    passage.setItems(
        (item, typed) ->
            label(item).toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT)),
        passages);
    passage.setItemLabelGenerator(EvidenceDialog::label);
    passage.setHelperText(phrase("desk.type-words"));
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
    FieldProblems problems =
        new FieldProblems()
            .beside("statement", passage)
            .beside("title", title)
            .beside("url", url)
            .beside("note", note);
    Div fields =
        new Div(source, passage, title, url, stance, kind, visibility, note, problems.rest());
    fields.addClassName("ts-form");
    add(fields);
    Button save =
        new Button(
            phrase("shell.add"),
            click -> {
              if (problems.run(() -> link.accept(typed()))) {
                close();
              }
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), save);
    showFields();
  }

  private void showFields() {
    boolean inside = source.getValue() == Kind.PASSAGE;
    passage.setVisible(inside);
    title.setVisible(!inside);
    url.setVisible(!inside);
  }

  private NewEvidence typed() {
    return new NewEvidence(
        source.getValue() == Kind.PASSAGE ? chosen() : outside(),
        stance.getValue(),
        kind.getValue(),
        visibility.getValue(),
        note.getValue());
  }

  private EvidenceSource chosen() {
    StatementInContext statement = passage.getValue();
    if (statement == null) {
      throw new InvalidInputException("statement", phrase("desk.choose-statement"));
    }
    return new EvidenceSource.Passage(statement.statement().id());
  }

  private EvidenceSource outside() {
    return new EvidenceSource.External(title.getValue(), url.getValue());
  }

  private static String label(StatementInContext statement) {
    return Where.name(statement) + ": " + statement.statement().text();
  }
}
