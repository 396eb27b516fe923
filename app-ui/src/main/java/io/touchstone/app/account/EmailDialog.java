package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.account.ListPeople;
import java.util.function.Consumer;

/** Where somebody gets mail. */
final class EmailDialog extends Dialog {
  private final transient FieldProblems problems = new FieldProblems();

  EmailDialog(ListPeople.Person person, Consumer<String> done) {
    setHeaderTitle(phrase("account.email-of", person.name()));
    setWidth("min(26rem, 94vw)");
    TextField email = new TextField(phrase("account.email"));
    email.setHelperText(phrase("account.email-signs-in"));
    email.setValue(person.email() == null ? "" : person.email().value());
    email.setAutofocus(true);
    problems.beside("email", email);
    Div form = new Div(email, problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button save =
        new Button(
            phrase("investigation.save"),
            click -> {
              if (problems.run(() -> done.accept(email.getValue()))) {
                close();
              }
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), save);
  }
}
