package io.touchstone.domain.webhook;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is told.
 *
 * @param id the same for every try
 * @param at when it happened
 * @param data texts, numbers and maps of them, in this order
 */
public record WebhookMessage(DeliveryId id, String type, Instant at, Map<String, Object> data) {
  public WebhookMessage {
    Objects.requireNonNull(id);
    Objects.requireNonNull(type);
    Objects.requireNonNull(at);
    data = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(data));
  }
}
