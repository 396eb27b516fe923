package io.touchstone.domain.webhook;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The registered addresses, and what they were told. */
public interface Webhooks {
  void add(Webhook webhook, WebhookSecret secret);

  Optional<Webhook> find(WebhookId id);

  /** Those of one investigation, or of all when that is null; oldest first. */
  List<Webhook> of(@Nullable InvestigationId investigation);

  /** Every one that there is, oldest first. */
  List<Webhook> all();

  /** Active ones that hear this of that investigation. */
  List<Webhook> listening(InvestigationId investigation, WebhookTopic topic);

  void set(WebhookId id, Webhook.State state);

  /**
   * Active again, and as one that answers; from then on it is the owner's. Nothing happens to one
   * that is active.
   */
  void resume(WebhookId id, AccountId owner);

  /** It took something. */
  void answers(WebhookId id);

  /**
   * It didn't take something.
   *
   * @return since when it has failed without one success in between
   */
  Instant fails(WebhookId id, Instant now);

  /**
   * Tells it nothing more until somebody resumes it.
   *
   * @param why the state it has from then on
   * @return false when it was told nothing before
   */
  boolean giveUp(WebhookId id, Webhook.State why);

  /**
   * @param until when it is told nothing; null ends that
   */
  void rest(WebhookId id, @Nullable Instant until);

  /** Together with what it was told. */
  void remove(WebhookId id);

  /** The newest first; an earlier one counts until it was to end. */
  List<WebhookSecret> secrets(WebhookId id, Instant now);

  /** The one so far counts until then. */
  void replaceSecret(WebhookId id, WebhookSecret secret, Instant until);

  /**
   * @return false when the address is told of this entry already
   */
  boolean add(Delivery delivery);

  Optional<Delivery> delivery(DeliveryId id);

  /** Newest first. */
  List<Delivery> deliveries(WebhookId id, int limit);

  /** What waits for an address that is told nothing just now. */
  List<Delivery> waiting(WebhookId id);

  void settle(
      DeliveryId id,
      Delivery.State state,
      @Nullable Integer status,
      @Nullable DeliveryProblem problem,
      Instant at);

  /** It is tried again at that time. */
  void delay(
      DeliveryId id,
      int tries,
      @Nullable Integer status,
      @Nullable DeliveryProblem problem,
      Instant due);

  /** Forgets what was settled before. */
  void removeSettledBefore(Instant time);
}
