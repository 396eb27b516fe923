package io.touchstone.app.article;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.text.WebAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Web addresses of articles, to be fetched. */
final class AddressesDialog extends Dialog {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final transient FieldProblems problems = new FieldProblems();
  private final TextArea addresses = new TextArea(phrase("article.addresses"));

  AddressesDialog(Consumer<List<String>> given) {
    setHeaderTitle(phrase("article.from-web"));
    setWidth("44rem");
    addresses.setAutofocus(true);
    addresses.setHelperText(phrase("article.addresses-help"));
    addresses.setPlaceholder("https://");
    addresses.setMinRows(6);
    addresses.setMaxRows(16);
    problems.beside("url", addresses);
    Div form = new Div(addresses, problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button fetch =
        new Button(
            phrase("article.import"),
            click -> {
              if (problems.run(() -> given.accept(typed()))) {
                close();
              }
            });
    fetch.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), fetch);
  }

  /** Each once, in the order in which they were typed. */
  private List<String> typed() {
    Set<String> found = new LinkedHashSet<>();
    for (String line : BLANKS.splitAsStream(addresses.getValue().strip()).toList()) {
      try {
        found.add(WebAddress.checked(line));
      } catch (InvalidInputException e) {
        throw line.isEmpty()
            ? e
            : new InvalidInputException(
                "url", phrase("article.wrong-address", line, e.getMessage()));
      }
    }
    return List.copyOf(found);
  }
}
