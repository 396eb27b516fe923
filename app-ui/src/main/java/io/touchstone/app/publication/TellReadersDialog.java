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

/** What readers are told of a published claim, in a sentence that may be left out. */
final class TellReadersDialog extends Dialog {

  TellReadersDialog(String header, String what, Consumer<String> tell) {
    FieldProblems problems = new FieldProblems();
    setHeaderTitle(header);
    setWidth("min(32rem, 96vw)");
    TextArea sentence = new TextArea(phrase("publication.sentence"));
    sentence.setHelperText(phrase("publication.sentence-help"));
    sentence.setMinRows(2);
    sentence.setAutofocus(true);
    problems.beside("sentence", sentence);
    Div form = new Div(new Paragraph(what), sentence, problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button done =
        new Button(
            phrase("publication.tell-readers"),
            click -> {
              if (problems.run(() -> tell.accept(sentence.getValue()))) {
                close();
              }
            });
    done.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), done);
  }
}
