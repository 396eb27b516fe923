package io.touchstone.domain.webhook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells an address something, over the net. */
public interface WebhookCarrier {
  /**
   * What came of it.
   *
   * @param status null without an answer
   * @param problem null when it was taken
   */
  record Answer(@Nullable Integer status, @Nullable DeliveryProblem problem) {}

  /**
   * @param secrets by each of which it is signed; at least one
   */
  Answer tell(WebhookUrl url, List<WebhookSecret> secrets, WebhookMessage message);
}
