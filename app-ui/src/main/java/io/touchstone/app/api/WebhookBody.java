package io.touchstone.app.api;

import io.touchstone.domain.webhook.Delivery;
import io.touchstone.domain.webhook.Webhook;
import io.touchstone.domain.webhook.WebhookTopic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as the API shows it, without its secret.
 *
 * @param investigation null where it hears of all
 * @param failingSince null while it answers
 */
record WebhookBody(
    UUID id,
    @Nullable UUID investigation,
    String url,
    List<WebhookTopic> topics,
    Webhook.State state,
    Instant createdAt,
    @Nullable Instant failingSince) {

  static WebhookBody of(Webhook webhook) {
    return new WebhookBody(
        webhook.id().value(),
        webhook.investigation() == null ? null : webhook.investigation().value(),
        webhook.url().value(),
        webhook.topics().stream().sorted().toList(),
        webhook.state(),
        webhook.createdAt(),
        webhook.failingSince());
  }

  /**
   * What it was told.
   *
   * @param status that was answered last; null without an answer
   * @param problem why the last try failed; null where none did
   */
  record Told(
      UUID id,
      String type,
      Instant happenedAt,
      Delivery.State state,
      int failedTries,
      @Nullable Integer status,
      @Nullable String problem,
      Instant dueAt) {

    static Told of(Delivery delivery) {
      return new Told(
          delivery.id().value(),
          delivery.type(),
          delivery.madeAt(),
          delivery.state(),
          delivery.tries(),
          delivery.status(),
          delivery.problem() == null ? null : delivery.problem().name(),
          delivery.dueAt());
    }
  }
}
