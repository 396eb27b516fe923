package io.touchstone.app.webhook;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.shell.CopyButton;
import io.touchstone.domain.webhook.WebhookSecret;

/** Shows a webhook's secret, once. */
final class SecretDialog extends Dialog {

  SecretDialog(WebhookSecret secret) {
    setHeaderTitle(phrase("webhook.secret"));
    setWidth("min(34rem, 94vw)");
    setCloseOnOutsideClick(false);
    TextField value = new TextField(phrase("webhook.secret"));
    value.setValue(secret.value());
    value.setReadOnly(true);
    value.setAutoselect(true);
    value.setAutofocus(true);
    value.setWidthFull();
    value.addClassName("ts-mono");
    Paragraph once = new Paragraph(phrase("webhook.secret-once"));
    once.addClassName("ts-soft");
    add(value, once);
    Button close = new Button(phrase("webhook.noted"), click -> close());
    close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new CopyButton(phrase("webhook.copy"), secret.value()), close);
  }
}
