package io.touchstone.app.jobs;

import io.touchstone.domain.webhook.DeliveryId;
import io.touchstone.domain.webhook.WebhookRounds;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** One task a delivery, in the transaction that makes it necessary. */
@Component
class ScheduledWebhookRounds implements WebhookRounds {
  private final Soon soon;

  ScheduledWebhookRounds(Soon soon) {
    this.soon = soon;
  }

  @Override
  public void deliver(DeliveryId id, Instant due) {
    soon.at(WebhookTask.NAME.instance(id.toString()).priority(WebhookTask.PRIORITY).build(), due);
  }
}
