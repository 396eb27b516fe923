package io.touchstone.domain.webhook;

import java.util.Objects;
import java.util.UUID;

/** Identifies a registered address. */
public record WebhookId(UUID value) {
  public WebhookId {
    Objects.requireNonNull(value);
  }

  public static WebhookId next() {
    return new WebhookId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
