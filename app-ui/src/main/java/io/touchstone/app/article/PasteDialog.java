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
import io.touchstone.domain.text.WebAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An article that is at hand as text only. */
final class PasteDialog extends Dialog {

  private final transient FieldProblems problems = new FieldProblems();
  private final TextField url = new TextField("Web address, if it has one");
  private final TextField title = new TextField("Headline");
  private final TextArea text = new TextArea("Text");

  /**
   * @param address where the text stands; empty when not known
   */
  PasteDialog(String address, Consumer<SourceFile> pasted) {
    setHeaderTitle("Paste an article");
    setWidth("44rem");
    url.setValue(address);
    url.setHelperText("Who published it is taken from it.");
    title.setAutofocus(true);
    text.setHelperText("Leave an empty line between paragraphs. What you paste is kept as a file.");
    text.setMinRows(10);
    text.setMaxRows(20);
    problems.beside("title", title).beside("text", text).beside("url", url);
    Div form = new Div(title, text, url, problems.rest());
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
    List<Problem> wrong = new ArrayList<>();
    if (headline.isEmpty()) {
      wrong.add(new Problem("title", "Enter the article's headline."));
    }
    if (body.isEmpty()) {
      wrong.add(new Problem("text", "Paste the article's text."));
    }
    String address = address(wrong);
    if (!wrong.isEmpty()) {
      throw new InvalidInputException(wrong);
    }
    return new SourceFile(
        headline + ".txt",
        (headline + "\n\n" + body + "\n").getBytes(StandardCharsets.UTF_8),
        address);
  }

  private @Nullable String address(List<Problem> wrong) {
    if (url.getValue().isBlank()) {
      return null;
    }
    try {
      return WebAddress.checked(url.getValue());
    } catch (InvalidInputException e) {
      wrong.addAll(e.problems());
      return null;
    }
  }
}
