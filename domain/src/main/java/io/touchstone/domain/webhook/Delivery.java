package io.touchstone.domain.webhook;

import io.touchstone.domain.investigation.InvestigationId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event that one address is to be told. It holds no payload: what may be said is found out at
 * the moment of sending.
 *
 * @param type such as {@code verdict.changed}
 * @param investigation null for a test
 * @param number of the trail's entry; 0 for a test
 * @param about the claim, the task, or else the investigation
 * @param report address and version of a report, {@code the-flood/2}; empty for everything else
 * @param tries that failed
 * @param status what was answered last; null without an answer
 * @param problem why the last try failed; null where none did
 */
public record Delivery(
    DeliveryId id,
    WebhookId webhook,
    String type,
    @Nullable InvestigationId investigation,
    long number,
    UUID about,
    String report,
    Instant madeAt,
    State state,
    Instant dueAt,
    int tries,
    @Nullable Integer status,
    @Nullable DeliveryProblem problem) {

  /** The type of what only says that events arrive. */
  public static final String TEST = "test";

  /** What became of it. */
  public enum State {
    WAITING,
    DELIVERED,
    FAILED,
    /** Nothing was to be said any more when it would have been sent. */
    UNNEEDED
  }

  public Delivery {
    Objects.requireNonNull(id);
    Objects.requireNonNull(webhook);
    Objects.requireNonNull(type);
    Objects.requireNonNull(about);
    Objects.requireNonNull(report);
    Objects.requireNonNull(madeAt);
    Objects.requireNonNull(state);
    Objects.requireNonNull(dueAt);
  }

  public boolean isTest() {
    return type.equals(TEST);
  }

  public boolean isWaiting() {
    return state == State.WAITING;
  }
}
