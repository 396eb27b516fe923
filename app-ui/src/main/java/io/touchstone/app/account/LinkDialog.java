package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.language.Days;
import io.touchstone.app.shell.CopyButton;
import io.touchstone.domain.account.EmailAddress;
import io.touchstone.domain.invitation.Issued;
import java.time.ZoneId;

/** Shows a one-time link, once, for sending it to the person it is for. */
final class LinkDialog extends Dialog {

  LinkDialog(String title, Issued issued) {
    setHeaderTitle(title);
    setWidth("34rem");
    setCloseOnOutsideClick(false);
    String address = LinkAddresses.of(issued);
    TextField link = new TextField(phrase("account.link"));
    link.setValue(address);
    link.setReadOnly(true);
    link.setAutoselect(true);
    link.setAutofocus(true);
    link.setWidthFull();
    link.addClassName("ts-mono");
    Paragraph once =
        new Paragraph(
            phrase(
                "account.link-once",
                Days.dayAndTime(issued.link().expiresAt(), ZoneId.systemDefault())));
    once.addClassName("ts-soft");
    add(link, once);
    EmailAddress mailedTo = issued.mailedTo();
    if (mailedTo != null) {
      add(new Paragraph(phrase("account.link-mailed", mailedTo.value())));
    }
    Button close = new Button(phrase("account.sent"), click -> close());
    close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new CopyButton(phrase("account.copy-link"), address), close);
  }
}
