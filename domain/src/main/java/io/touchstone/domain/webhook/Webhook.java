package io.touchstone.domain.webhook;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told of events. Its secrets are kept apart: nothing that shows a webhook can
 * show them.
 *
 * @param investigation whose events it hears; null for those of all
 * @param owner who registered it; it hears what they may see
 * @param failingSince when the first of the tries failed that have failed without one that didn't;
 *     null while it answers
 * @param notBefore until when it is left alone after the last failure; null while it answers
 */
public record Webhook(
    WebhookId id,
    @Nullable InvestigationId investigation,
    WebhookUrl url,
    Set<WebhookTopic> topics,
    State state,
    AccountId owner,
    Instant createdAt,
    @Nullable Instant failingSince,
    @Nullable Instant notBefore) {

  /** Whether it is told anything. */
  public enum State {
    ACTIVE,
    /** Somebody paused it; what happens meanwhile isn't told later. */
    PAUSED,
    /** It failed for days; what waits is told on resuming. */
    GIVEN_UP,
    /** Its owner may no longer see anything; what waits is told on resuming. */
    OWNER_LEFT
  }

  public Webhook {
    Objects.requireNonNull(id);
    Objects.requireNonNull(url);
    Objects.requireNonNull(state);
    Objects.requireNonNull(owner);
    Objects.requireNonNull(createdAt);
    topics = Set.copyOf(topics);
    if (topics.isEmpty()) {
      throw new InvalidInputException("topics", "Choose what it is told of.");
    }
  }

  public boolean isActive() {
    return state == State.ACTIVE;
  }

  /** Whether it stopped being told without anybody wanting so. */
  public boolean isGivenUp() {
    return state == State.GIVEN_UP || state == State.OWNER_LEFT;
  }
}
