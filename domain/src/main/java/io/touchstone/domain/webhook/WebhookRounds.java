package io.touchstone.domain.webhook;

import java.time.Instant;

/** Has events delivered in the background, also after a restart; asked inside a transaction. */
public interface WebhookRounds {
  /** One after the other for each delivery, however often it is asked. */
  void deliver(DeliveryId id, Instant due);
}
