package io.touchstone.app.publication;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.app.shell.FieldProblems;
import java.util.function.Consumer;

/** Why a report is taken away, which its readers find in its place. */
final class WithdrawDialog extends Dialog {

  WithdrawDialog(String title, Consumer<String> withdraw) {
    FieldProblems problems = new FieldProblems();
    setHeaderTitle(phrase("publication.withdraw-header", title));
    setWidth("32rem");
    TextArea notice = new TextArea(phrase("publication.notice"));
    notice.setHelperText(phrase("publication.notice-help"));
    notice.setMinRows(2);
    notice.setAutofocus(true);
    problems.beside("notice", notice);
    Div form = new Div(new Paragraph(phrase("publication.withdraw-what")), notice, problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button done = new Button(phrase("publication.withdraw-button"));
    done.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
    done.addClickListener(
        click -> {
          if (problems.run(() -> withdraw.accept(notice.getValue()))) {
            close();
          }
        });
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), done);
  }
}
