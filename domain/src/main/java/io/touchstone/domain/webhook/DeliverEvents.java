package io.touchstone.domain.webhook;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends what waits. No transaction spans the conversation with the address. */
public class DeliverEvents {
  /** As Standard Webhooks advises; after the last one a delivery has failed. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(10),
          Duration.ofHours(14),
          Duration.ofHours(20),
          Duration.ofHours(24));

  /** An address that has failed for so long is told nothing more until somebody resumes it. */
  static final Duration PATIENCE = Duration.ofDays(3);

  /** Of an address after a failure; one that answers again is noticed within it. */
  static final Duration LONGEST_REST = Duration.ofMinutes(30);

  private static final Duration REMEMBERED = Duration.ofDays(30);

  private final Webhooks webhooks;
  private final ComposeMessage composing;
  private final WebhookCarrier carrier;
  private final WebhookAlarm alarm;
  private final InstantSource clock;

  public DeliverEvents(
      Webhooks webhooks,
      ComposeMessage composing,
      WebhookCarrier carrier,
      WebhookAlarm alarm,
      InstantSource clock) {
    this.webhooks = webhooks;
    this.composing = composing;
    this.carrier = carrier;
    this.alarm = alarm;
    this.clock = clock;
  }

  /**
   * @return when to try again; empty when nothing is left to do, or the address is told nothing now
   */
  public Optional<Instant> deliver(DeliveryId id) {
    return webhooks
        .delivery(id)
        .filter(Delivery::isWaiting)
        .flatMap(
            delivery ->
                webhooks
                    .find(delivery.webhook())
                    .filter(it -> it.isActive() || delivery.isTest())
                    .flatMap(it -> deliver(delivery, it)));
  }

  private Optional<Instant> deliver(Delivery delivery, Webhook webhook) {
    Instant rest = webhook.notBefore();
    if (rest != null && rest.isAfter(clock.instant()) && !delivery.isTest()) {
      webhooks.delay(delivery.id(), delivery.tries(), delivery.status(), delivery.problem(), rest);
      return Optional.of(rest);
    }
    return switch (composing.compose(delivery, webhook)) {
      case ComposeMessage.Composed.Nothing() -> settled(delivery, Delivery.State.UNNEEDED, null);
      case ComposeMessage.Composed.OwnerLeft() -> {
        giveUp(webhook, Webhook.State.OWNER_LEFT);
        yield settled(delivery, Delivery.State.UNNEEDED, null);
      }
      case ComposeMessage.Composed.NotBefore(Instant time) -> {
        webhooks.delay(delivery.id(), delivery.tries(), null, null, time);
        yield Optional.of(time);
      }
      case ComposeMessage.Composed.Said(WebhookMessage message) ->
          answered(
              delivery,
              webhook,
              carrier.tell(
                  webhook.url(), webhooks.secrets(webhook.id(), clock.instant()), message));
    };
  }

  private Optional<Instant> answered(
      Delivery delivery, Webhook webhook, WebhookCarrier.Answer answer) {
    if (answer.problem() == null) {
      webhooks.answers(webhook.id());
      webhooks.removeSettledBefore(clock.instant().minus(REMEMBERED));
      return settled(delivery, Delivery.State.DELIVERED, answer);
    }
    if (delivery.isTest()) {
      return settled(delivery, Delivery.State.FAILED, answer);
    }
    Instant since = webhooks.fails(webhook.id(), clock.instant());
    boolean forGood = answer.problem() == DeliveryProblem.GONE;
    if (forGood || !clock.instant().isBefore(since.plus(PATIENCE))) {
      giveUp(webhook, Webhook.State.GIVEN_UP);
      return settled(delivery, Delivery.State.FAILED, answer);
    }
    return later(delivery, answer);
  }

  private Optional<Instant> later(Delivery delivery, WebhookCarrier.Answer answer) {
    if (delivery.tries() >= PAUSES.size()) {
      return settled(delivery, Delivery.State.FAILED, answer);
    }
    Duration pause = PAUSES.get(delivery.tries());
    Instant due = clock.instant().plus(pause);
    webhooks.rest(
        delivery.webhook(),
        pause.compareTo(LONGEST_REST) > 0 ? clock.instant().plus(LONGEST_REST) : due);
    webhooks.delay(delivery.id(), delivery.tries() + 1, answer.status(), answer.problem(), due);
    return Optional.of(due);
  }

  private Optional<Instant> settled(
      Delivery delivery, Delivery.State state, WebhookCarrier.@Nullable Answer answer) {
    webhooks.settle(
        delivery.id(),
        state,
        answer == null ? null : answer.status(),
        answer == null ? null : answer.problem(),
        clock.instant());
    return Optional.empty();
  }

  private void giveUp(Webhook webhook, Webhook.State why) {
    if (webhooks.giveUp(webhook.id(), why)) {
      alarm.gaveUp(webhook);
    }
  }
}
