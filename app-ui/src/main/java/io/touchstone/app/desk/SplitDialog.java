package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.statement.StatementId;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Asks which of a claim's statements say something else, and what. */
final class SplitDialog extends Dialog {

  /**
   * @param done takes the statements that leave and the new claim's wording
   */
  SplitDialog(ClaimCase claimCase, BiConsumer<Set<StatementId>, String> done) {
    setHeaderTitle(phrase("desk.split-claim", claimCase.claim().number()));
    setWidth("36rem");
    List<StatementInContext> all = claimCase.appearances().stream().map(it -> it.where()).toList();
    CheckboxGroup<StatementInContext> leaving = new CheckboxGroup<>(phrase("desk.something-else"));
    leaving.setItems(all);
    leaving.setItemLabelGenerator(it -> Where.name(it) + ": " + it.statement().text());
    TextArea text = new TextArea(phrase("desk.what-they-say"));
    text.setWidthFull();
    text.setHelperText(phrase("desk.split-help", claimCase.claim().number()));
    leaving.addValueChangeListener(
        change -> {
          if (text.isEmpty()) {
            change.getValue().stream()
                .findFirst()
                .ifPresent(it -> text.setValue(it.statement().text()));
          }
        });
    FieldProblems problems = new FieldProblems().beside("statements", leaving).beside("text", text);
    Div form = new Div(leaving, text, problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button save =
        new Button(
            phrase("desk.split"),
            click -> {
              if (problems.run(() -> done.accept(ids(leaving.getValue()), text.getValue()))) {
                close();
              }
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), save);
  }

  private static Set<StatementId> ids(Set<StatementInContext> chosen) {
    return chosen.stream().map(it -> it.statement().id()).collect(Collectors.toSet());
  }
}
