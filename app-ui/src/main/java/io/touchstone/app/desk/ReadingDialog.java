package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.app.shell.FieldProblems;
import java.util.function.Consumer;

/** Asks for a claim in words that are not the article's own. */
final class ReadingDialog extends Dialog {

  /**
   * @param passage the article's words that it stands on
   * @param done takes the words; what it refuses is shown beside them
   */
  ReadingDialog(
      String title,
      String what,
      String field,
      String passage,
      String proposed,
      Consumer<String> done) {
    setHeaderTitle(title);
    setWidth("36rem");
    Span quotation = new Span(passage);
    quotation.addClassName("desk-quotation");
    TextArea text = new TextArea(field);
    text.setValue(proposed);
    text.setWidthFull();
    text.setMinRows(2);
    text.setAutofocus(true);
    FieldProblems problems = new FieldProblems().beside("text", text);
    Div form = new Div(new Paragraph(what), quotation, text, problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button save =
        new Button(
            phrase("investigation.save"),
            click -> {
              if (problems.run(() -> done.accept(text.getValue()))) {
                close();
              }
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), save);
  }
}
