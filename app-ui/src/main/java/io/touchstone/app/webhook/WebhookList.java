package io.touchstone.app.webhook;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.touchstone.app.shell.Notices;
import io.touchstone.app.shell.Tables;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.webhook.ManageWebhooks;
import io.touchstone.domain.webhook.Webhook;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Registered addresses with what one can do to each. */
final class WebhookList extends Div {
  private final transient Viewer viewer;
  private final transient ManageWebhooks webhooks;
  private final transient Supplier<List<Webhook>> shown;
  private final transient Function<Webhook, String> whose;

  /**
   * @param whose the investigation's title, or what stands for all of them
   */
  WebhookList(
      Viewer viewer,
      ManageWebhooks webhooks,
      Supplier<List<Webhook>> shown,
      Function<Webhook, String> whose) {
    this.viewer = viewer;
    this.webhooks = webhooks;
    this.shown = shown;
    this.whose = whose;
    refresh();
  }

  void refresh() {
    removeAll();
    List<Webhook> all = shown.get();
    if (all.isEmpty()) {
      add(new Paragraph(phrase("webhook.none")));
      return;
    }
    NativeTable table =
        Tables.withHead(
            phrase("webhook.webhooks"),
            phrase("webhook.address"),
            phrase("webhook.hears"),
            phrase("webhook.told-of"),
            phrase("webhook.registered-by"),
            phrase("webhook.state"),
            "");
    all.forEach(it -> row(table, it));
    add(Tables.scrolling(table));
  }

  private void row(NativeTable table, Webhook webhook) {
    Span address = new Span(webhook.url().value());
    address.addClassName("ts-mono");
    Span state = new Span(WebhookWords.state(webhook));
    if (webhook.isGivenUp()) {
      state.addClassName("ts-form-problem");
    }
    Tables.row(
        table,
        address,
        new Span(whose.apply(webhook)),
        new Span(WebhookWords.topics(webhook)),
        new Span(webhooks.owner(viewer, webhook.id())),
        state,
        new Div(
            button(
                phrase("webhook.deliveries"),
                webhook,
                () -> new DeliveriesDialog(viewer, webhooks, webhook).open()),
            button(phrase("webhook.test"), webhook, () -> test(webhook)),
            webhook.isActive()
                ? button(
                    phrase("webhook.pause"), webhook, () -> webhooks.pause(viewer, webhook.id()))
                : button(phrase("webhook.resume"), webhook, () -> resume(webhook)),
            button(phrase("webhook.rotate"), webhook, () -> rotate(webhook)),
            button(phrase("webhook.remove"), webhook, () -> confirmRemoving(webhook))));
  }

  private Button button(String words, Webhook webhook, Runnable action) {
    Button button =
        new Button(
            words,
            click -> {
              try {
                action.run();
              } catch (RefusedException e) {
                Notices.refused(String.valueOf(e.getMessage()));
              }
              refresh();
            });
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button.setAriaLabel(phrase("webhook.do-to", words, webhook.url().value()));
    return button;
  }

  private void test(Webhook webhook) {
    webhooks.test(viewer, webhook.id());
    Notices.done(phrase("webhook.test-on-its-way"));
  }

  private void rotate(Webhook webhook) {
    new SecretDialog(webhooks.rotate(viewer, webhook.id())).open();
  }

  /** Somebody else's may lead to where they work now. */
  private void resume(Webhook webhook) {
    if (webhook.owner().equals(viewer.id())) {
      webhooks.resume(viewer, webhook.id());
      return;
    }
    confirm(
        phrase("webhook.resume-question"),
        phrase("webhook.resume-what", webhook.url().value()),
        phrase("webhook.resume"),
        () -> webhooks.resume(viewer, webhook.id()));
  }

  private void confirmRemoving(Webhook webhook) {
    confirm(
        phrase("webhook.remove-question"),
        phrase("webhook.remove-what", webhook.url().value()),
        phrase("webhook.remove"),
        () -> webhooks.remove(viewer, webhook.id()));
  }

  private void confirm(String question, String what, String yes, Runnable action) {
    ConfirmDialog confirm =
        new ConfirmDialog(
            question,
            what,
            yes,
            confirmed -> {
              action.run();
              refresh();
            });
    confirm.setCancelable(true);
    confirm.setCancelText(phrase("shell.cancel"));
    confirm.open();
  }
}
