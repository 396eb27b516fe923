package io.touchstone.app.webhook;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.app.shell.Notices;
import io.touchstone.app.shell.Tables;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.webhook.Delivery;
import io.touchstone.domain.webhook.ManageWebhooks;
import io.touchstone.domain.webhook.Webhook;
import java.util.List;

/** What an address was told, newest first, and what it answered. */
final class DeliveriesDialog extends Dialog {
  private final transient Viewer viewer;
  private final transient ManageWebhooks webhooks;
  private final transient Webhook webhook;
  private final transient FieldProblems problems = new FieldProblems();
  private final Div list = new Div();

  DeliveriesDialog(Viewer viewer, ManageWebhooks webhooks, Webhook webhook) {
    this.viewer = viewer;
    this.webhooks = webhooks;
    this.webhook = webhook;
    setHeaderTitle(phrase("webhook.deliveries-of", String.valueOf(webhook.url().uri().getHost())));
    setWidth("min(52rem, 96vw)");
    add(problems.rest(), list);
    getFooter()
        .add(
            new Button(phrase("webhook.look-again"), click -> show()),
            new Button(phrase("webhook.close"), click -> close()));
    show();
  }

  private void show() {
    list.removeAll();
    List<Delivery> deliveries = webhooks.deliveries(viewer, webhook.id());
    if (deliveries.isEmpty()) {
      list.add(new Paragraph(phrase("webhook.told-nothing")));
      return;
    }
    NativeTable table =
        Tables.withHead(
            phrase("webhook.deliveries"),
            phrase("webhook.event"),
            phrase("webhook.happened"),
            phrase("webhook.became"),
            "");
    deliveries.forEach(
        it ->
            Tables.row(
                table,
                new Span(it.type()),
                new Span(WebhookWords.when(it.madeAt())),
                new Span(WebhookWords.fate(it)),
                again(it)));
    list.add(Tables.scrolling(table));
  }

  private Button again(Delivery delivery) {
    Button again =
        new Button(
            phrase("webhook.redeliver"),
            click -> {
              if (problems.run(() -> webhooks.redeliver(viewer, delivery.id()))) {
                Notices.done(phrase("webhook.on-its-way"));
                show();
              }
            });
    again.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    again.setAriaLabel(
        phrase("webhook.redeliver-one", delivery.type(), WebhookWords.when(delivery.madeAt())));
    return again;
  }
}
