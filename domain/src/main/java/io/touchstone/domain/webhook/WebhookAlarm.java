package io.touchstone.domain.webhook;

/** Tells those who look after it that an address isn't told anything any more. */
public interface WebhookAlarm {
  void gaveUp(Webhook webhook);
}
