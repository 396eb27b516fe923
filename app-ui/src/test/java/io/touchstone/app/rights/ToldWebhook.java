package io.touchstone.app.rights;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.webhook.DeliveryId;
import io.touchstone.domain.webhook.ManageWebhooks;
import io.touchstone.domain.webhook.WebhookId;
import io.touchstone.domain.webhook.WebhookTopic;
import java.util.Set;

/** An address that nobody answers at, and something that it was to be told. */
record ToldWebhook(WebhookId id, DeliveryId delivery) {

  static ToldWebhook of(ManageWebhooks webhooks, Viewer editor, InvestigationId investigation) {
    WebhookId id =
        webhooks
            .register(
                editor, investigation, "https://hooks.invalid/x", Set.of(WebhookTopic.VERDICTS))
            .webhook()
            .id();
    webhooks.test(editor, id);
    return new ToldWebhook(id, webhooks.deliveries(editor, id).getFirst().id());
  }
}
