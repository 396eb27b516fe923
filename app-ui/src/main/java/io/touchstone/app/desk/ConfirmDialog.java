package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.claim.Claim;
import java.util.function.Consumer;

/** Why a verdict still holds although something changed. */
final class ConfirmDialog extends Dialog {

  ConfirmDialog(Claim claim, Consumer<String> confirm) {
    setHeaderTitle(phrase("desk.recheck-confirm-claim", claim.number()));
    setWidth("min(34rem, 96vw)");
    TextArea reason = new TextArea(phrase("desk.recheck-reason"));
    reason.setHelperText(phrase("desk.recheck-reason-help"));
    reason.setMinRows(2);
    reason.setAutofocus(true);
    FieldProblems problems = new FieldProblems().beside("reason", reason);
    Div form = new Div(reason, problems.rest());
    form.addClassName("ts-form");
    add(new Paragraph(claim.text()), form);
    Button done =
        new Button(
            phrase("desk.recheck-confirm"),
            click -> {
              if (problems.run(() -> confirm.accept(reason.getValue()))) {
                close();
              }
            });
    done.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), done);
  }
}
