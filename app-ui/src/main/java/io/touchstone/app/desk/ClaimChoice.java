package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.claim.ClaimCase;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks for another claim, and says before it is confirmed what becomes of it. */
final class ClaimChoice extends Dialog {

  /**
   * @param preview what confirming does with the chosen claim, in words
   * @param done takes the claim; what it refuses is shown beside the field
   */
  ClaimChoice(
      String title,
      String confirm,
      List<ClaimCase> claims,
      Function<ClaimCase, String> preview,
      Consumer<ClaimCase> done) {
    setHeaderTitle(title);
    setWidth("36rem");
    ComboBox<ClaimCase> choice = new ComboBox<>(phrase("desk.claim-field"));
    choice.setItems(
        (item, typed) ->
            label(item).toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT)),
        claims);
    choice.setItemLabelGenerator(ClaimChoice::label);
    choice.setHelperText(phrase("desk.claim-help"));
    choice.setWidthFull();
    choice.setAutofocus(true);
    Paragraph what = new Paragraph();
    what.getElement().setAttribute("aria-live", "polite");
    choice.addValueChangeListener(
        change -> what.setText(change.getValue() == null ? "" : preview.apply(change.getValue())));
    FieldProblems problems = new FieldProblems().beside("claim", choice);
    Div form = new Div(choice, what, problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button save =
        new Button(
            confirm,
            click -> {
              if (problems.run(() -> done.accept(chosen(choice)))) {
                close();
              }
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), save);
  }

  private static ClaimCase chosen(ComboBox<ClaimCase> choice) {
    ClaimCase claim = choice.getValue();
    if (claim == null) {
      throw new InvalidInputException("claim", phrase("desk.choose-claim"));
    }
    return claim;
  }

  private static String label(ClaimCase each) {
    return each.claim().number() + " " + each.claim().text();
  }
}
