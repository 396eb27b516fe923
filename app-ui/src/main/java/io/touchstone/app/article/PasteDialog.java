package io.touchstone.app.article;

import static io.touchstone.app.language.Phrases.phrase;

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
  private final TextField url = new TextField(phrase("article.paste-url"));
  private final TextField title = new TextField(phrase("article.headline"));
  private final TextArea text = new TextArea(phrase("article.text"));

  /**
   * @param address where the text stands; empty when not known
   */
  PasteDialog(String address, Consumer<SourceFile> pasted) {
    setHeaderTitle(phrase("article.paste-header"));
    setWidth("44rem");
    url.setValue(address);
    url.setHelperText(phrase("article.paste-url-help"));
    title.setAutofocus(true);
    text.setHelperText(phrase("article.paste-help"));
    text.setMinRows(10);
    text.setMaxRows(20);
    problems.beside("title", title).beside("text", text).beside("url", url);
    Div form = new Div(title, text, url, problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button add =
        new Button(
            phrase("article.import"),
            click -> {
              if (problems.run(() -> pasted.accept(file()))) {
                close();
              }
            });
    add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), add);
  }

  private SourceFile file() {
    String headline = title.getValue().strip();
    String body = text.getValue().strip();
    List<Problem> wrong = new ArrayList<>();
    if (headline.isEmpty()) {
      wrong.add(new Problem("title", phrase("article.enter-headline")));
    }
    if (body.isEmpty()) {
      wrong.add(new Problem("text", phrase("article.enter-text")));
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
