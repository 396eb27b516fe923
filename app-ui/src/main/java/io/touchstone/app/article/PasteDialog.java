package io.touchstone.app.article;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.Problem;
import io.touchstone.domain.article.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** An article that is at hand as text only. */
final class PasteDialog extends Dialog {

  private final transient FieldProblems problems = new FieldProblems();
  private final TextField title = new TextField("Headline");
  private final TextArea text = new TextArea("Text");

  PasteDialog(Consumer<SourceFile> pasted) {
    setHeaderTitle("Paste an article");
    setWidth("44rem");
    title.setAutofocus(true);
    text.setHelperText("Leave an empty line between paragraphs. What you paste is kept as a file.");
    text.setMinRows(10);
    text.setMaxRows(20);
    problems.beside("title", title).beside("text", text);
    Div form = new Div(title, text, problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button add =
        new Button(
            "Import",
            click -> {
              if (problems.run(() -> pasted.accept(file()))) {
                close();
              }
            });
    add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Cancel", click -> close()), add);
  }

  private SourceFile file() {
    String headline = title.getValue().strip();
    String body = text.getValue().strip();
    List<Problem> missing = new ArrayList<>();
    if (headline.isEmpty()) {
      missing.add(new Problem("title", "Enter the article's headline."));
    }
    if (body.isEmpty()) {
      missing.add(new Problem("text", "Paste the article's text."));
    }
    if (!missing.isEmpty()) {
      throw new InvalidInputException(missing);
    }
    return new SourceFile(
        headline + ".txt", (headline + "\n\n" + body + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
