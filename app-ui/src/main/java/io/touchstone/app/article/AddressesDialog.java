package io.touchstone.app.article;

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
  private final TextArea addresses = new TextArea("Web addresses");

  AddressesDialog(Consumer<List<String>> given) {
    setHeaderTitle("Import from the web");
    setWidth("44rem");
    addresses.setAutofocus(true);
    addresses.setHelperText(
        "One after the other, on lines of their own or not. Each page is fetched once, as anybody sees it who isn't signed in there."
            + " Where a site refuses, you can paste the text.");
    addresses.setPlaceholder("https://");
    addresses.setMinRows(6);
    addresses.setMaxRows(16);
    problems.beside("url", addresses);
    Div form = new Div(addresses, problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button fetch =
        new Button(
            "Import",
            click -> {
              if (problems.run(() -> given.accept(typed()))) {
                close();
              }
            });
    fetch.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button("Cancel", click -> close()), fetch);
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
            : new InvalidInputException("url", "“" + line + "”: " + e.getMessage());
      }
    }
    return List.copyOf(found);
  }
}
