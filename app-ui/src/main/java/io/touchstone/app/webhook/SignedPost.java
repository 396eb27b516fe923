package io.touchstone.app.webhook;

import io.touchstone.domain.webhook.DeliveryProblem;
import io.touchstone.domain.webhook.WebhookCarrier;
import io.touchstone.domain.webhook.WebhookMessage;
import io.touchstone.domain.webhook.WebhookSecret;
import io.touchstone.domain.webhook.WebhookUrl;
import io.touchstone.importer.web.HttpPoster;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells an address something as <a href="https://www.standardwebhooks.com">Standard Webhooks</a>
 * say: the id, the time of this try and the signatures stand in headers.
 */
public final class SignedPost implements WebhookCarrier {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int GONE = 410;

  private final HttpPoster poster;
  private final InstantSource clock;

  public SignedPost(HttpPoster poster, InstantSource clock) {
    this.poster = poster;
    this.clock = clock;
  }

  @Override
  public Answer tell(WebhookUrl url, List<WebhookSecret> secrets, WebhookMessage message) {
    byte[] body = JSON.writeValueAsBytes(body(message));
    String id = "msg_" + message.id();
    long seconds = clock.instant().getEpochSecond();
    Map<String, String> headers =
        Map.of(
            "webhook-id",
            id,
            "webhook-timestamp",
            String.valueOf(seconds),
            "webhook-signature",
            secrets.stream()
                .map(it -> EventSignature.of(it, id, seconds, body))
                .collect(Collectors.joining(" ")));
    return switch (poster.post(url.uri(), headers, body)) {
      case HttpPoster.Outcome.Answered(int status) -> new Answer(status, problem(status));
      case HttpPoster.Outcome.Forbidden() -> new Answer(null, DeliveryProblem.NOT_PUBLIC);
      case HttpPoster.Outcome.UnknownHost() -> new Answer(null, DeliveryProblem.UNKNOWN_HOST);
      case HttpPoster.Outcome.NotSecure() -> new Answer(null, DeliveryProblem.NOT_SECURE);
      case HttpPoster.Outcome.TooSlow() -> new Answer(null, DeliveryProblem.TOO_SLOW);
      case HttpPoster.Outcome.Failed() -> new Answer(null, DeliveryProblem.UNREACHABLE);
    };
  }

  private static Map<String, Object> body(WebhookMessage message) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", message.type());
    body.put("timestamp", message.at().toString());
    body.put("data", message.data());
    return body;
  }

  private static @Nullable DeliveryProblem problem(int status) {
    return switch (status / 100) {
      case 2 -> null;
      case 3 -> DeliveryProblem.REDIRECTED;
      default -> status == GONE ? DeliveryProblem.GONE : DeliveryProblem.REFUSED;
    };
  }
}
