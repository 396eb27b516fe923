package io.touchstone.app.webhook;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.webhook.ManageWebhooks;
import io.touchstone.domain.webhook.WebhookTopic;
import org.jspecify.annotations.Nullable;

/** Asks for an address and what it is told of, and then shows its secret, once. */
final class RegisterDialog extends Dialog {
  private final transient FieldProblems problems = new FieldProblems();
  private final TextField url = new TextField(phrase("webhook.address"));
  private final MultiSelectComboBox<WebhookTopic> topics =
      new MultiSelectComboBox<>(phrase("webhook.told-of"));

  /**
   * @param investigation null for the events of all
   */
  RegisterDialog(
      Viewer viewer,
      ManageWebhooks webhooks,
      @Nullable InvestigationId investigation,
      Runnable registered) {
    setHeaderTitle(phrase("webhook.register"));
    setWidth("min(30rem, 94vw)");
    url.setPlaceholder("https://");
    url.setAutofocus(true);
    topics.setItems(WebhookTopic.values());
    topics.setItemLabelGenerator(WebhookWords::of);
    topics.select(WebhookTopic.values());
    problems.beside("url", url).beside("topics", topics);
    Paragraph what = new Paragraph(phrase("webhook.no-words"));
    what.addClassName("ts-soft");
    Div form = new Div(url, topics, what, problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button register =
        new Button(
            phrase("webhook.register"),
            click ->
                problems.run(
                    () -> {
                      ManageWebhooks.Registered made =
                          webhooks.register(
                              viewer, investigation, url.getValue(), topics.getValue());
                      close();
                      registered.run();
                      new SecretDialog(made.secret()).open();
                    }));
    register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    register.addClickShortcut(Key.ENTER);
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), register);
  }
}
