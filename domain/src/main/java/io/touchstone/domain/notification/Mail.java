package io.touchstone.domain.notification;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is to be told. It holds no words: what may be said, and whether anything
 * still may, is found out at the moment of sending.
 *
 * @param to null for somebody without an account, whom an invitation names
 * @param investigation null where it belongs to none
 * @param about the comment, task, claim, link or account, as the occasion says
 * @param from who did it; null where nobody in particular did
 * @param daily goes with the others of the day in one letter
 * @param dueAt when it is tried next
 * @param tries that failed
 * @param problem why the last try failed; null where none did
 */
public record Mail(
    MailId id,
    Occasion occasion,
    @Nullable AccountId to,
    @Nullable InvestigationId investigation,
    UUID about,
    @Nullable AccountId from,
    Instant madeAt,
    boolean daily,
    State state,
    Instant dueAt,
    int tries,
    @Nullable MailProblem problem) {

  /** What became of it. */
  public enum State {
    WAITING,
    SENT,
    /** Nobody tries any more until somebody asks for it. */
    FAILED,
    /** Nothing was to be said any more when it would have been sent. */
    UNNEEDED
  }

  public Mail {
    Objects.requireNonNull(id);
    Objects.requireNonNull(occasion);
    Objects.requireNonNull(about);
    Objects.requireNonNull(madeAt);
    Objects.requireNonNull(state);
    Objects.requireNonNull(dueAt);
  }

  /** One that waits from now on. */
  static Mail of(
      Occasion occasion,
      @Nullable AccountId to,
      @Nullable InvestigationId investigation,
      UUID about,
      @Nullable AccountId from,
      boolean daily,
      Instant now) {
    return new Mail(
        MailId.next(),
        occasion,
        to,
        investigation,
        about,
        from,
        now,
        daily,
        State.WAITING,
        now,
        0,
        null);
  }

  public boolean isWaiting() {
    return state == State.WAITING;
  }
}
