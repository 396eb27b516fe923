package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.app.shell.CopyButton;
import io.touchstone.app.shell.Tables;
import java.util.List;
import java.util.stream.Collectors;

/** Shows passwords that were made up, once. */
public final class LoginsDialog extends Dialog {

  public LoginsDialog(String title, List<Login> logins) {
    setHeaderTitle(title);
    setCloseOnOutsideClick(false);
    NativeTable table =
        Tables.withHead(
            phrase("account.how-to-sign-in"),
            phrase("shell.name"),
            phrase("security.user-name"),
            phrase("security.password"));
    for (Login login : logins) {
      Span password = new Span(login.password());
      password.addClassName("ts-mono");
      Tables.row(table, new Span(login.displayName()), new Span(login.username()), password);
    }
    Paragraph once = new Paragraph(phrase("account.once"));
    once.addClassName("ts-soft");
    add(Tables.scrolling(table), once);
    Button close = new Button(phrase("account.noted"), click -> close());
    close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new CopyButton(phrase("account.copy-all"), asText(logins)), close);
  }

  private static String asText(List<Login> logins) {
    return logins.stream()
        .map(login -> login.displayName() + "\t" + login.username() + "\t" + login.password())
        .collect(Collectors.joining("\n"));
  }
}
