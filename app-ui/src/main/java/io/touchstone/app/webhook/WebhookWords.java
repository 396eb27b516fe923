package io.touchstone.app.webhook;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.language.Days;
import io.touchstone.app.language.Phrases;
import io.touchstone.domain.webhook.Delivery;
import io.touchstone.domain.webhook.DeliveryProblem;
import io.touchstone.domain.webhook.Webhook;
import io.touchstone.domain.webhook.WebhookTopic;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What the pages about webhooks say of each. */
final class WebhookWords {
  private WebhookWords() {}

  static String of(WebhookTopic topic) {
    return switch (topic) {
      case VERDICTS -> phrase("webhook.verdicts");
      case PUBLICATIONS -> phrase("webhook.publications");
      case TASKS -> phrase("webhook.tasks");
    };
  }

  static String topics(Webhook webhook) {
    return Phrases.list(webhook.topics().stream().sorted().map(WebhookWords::of).toList());
  }

  static String state(Webhook webhook) {
    Instant since = webhook.failingSince();
    return switch (webhook.state()) {
      case PAUSED -> phrase("webhook.paused");
      case GIVEN_UP -> phrase("webhook.given-up");
      case OWNER_LEFT -> phrase("webhook.owner-left");
      case ACTIVE ->
          since == null ? phrase("webhook.active") : phrase("webhook.failing-since", when(since));
    };
  }

  /** What became of a delivery. */
  static String fate(Delivery delivery) {
    DeliveryProblem problem = delivery.problem();
    String why = problem == null ? "" : of(problem, delivery.status());
    return switch (delivery.state()) {
      case DELIVERED -> phrase("webhook.delivered", String.valueOf(delivery.status()));
      case UNNEEDED -> phrase("webhook.unneeded");
      case FAILED -> phrase("webhook.failed", why);
      case WAITING ->
          problem == null
              ? phrase("webhook.waiting", when(delivery.dueAt()))
              : phrase("webhook.tried", delivery.tries(), when(delivery.dueAt()), why);
    };
  }

  static String when(Instant at) {
    return Days.dayAndTime(at, ZoneId.systemDefault());
  }

  private static String of(DeliveryProblem problem, @Nullable Integer status) {
    return switch (problem) {
      case NOT_PUBLIC -> phrase("webhook.not-public");
      case UNKNOWN_HOST -> phrase("webhook.unknown-host");
      case UNREACHABLE -> phrase("webhook.unreachable");
      case NOT_SECURE -> phrase("webhook.not-secure");
      case TOO_SLOW -> phrase("webhook.too-slow");
      case REDIRECTED -> phrase("webhook.redirected", String.valueOf(status));
      case REFUSED -> phrase("webhook.refused", String.valueOf(status));
      case GONE -> phrase("webhook.gone");
    };
  }
}
