package io.touchstone.domain.notification;

import io.touchstone.domain.account.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends what waits. No transaction spans the conversation with the mail server; what is sent twice
 * after a power cut in between has the same message id.
 */
public class DeliverMail {
  /** The first pause; each is twice the one before. */
  static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

  static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  /** About two days. */
  static final int MOST_TRIES = 50;

  private static final Duration REMEMBERED = Duration.ofDays(30);
  private static final Duration FAILED_REMEMBERED = Duration.ofDays(90);

  private final MailQueue queue;
  private final ComposeLetter composing;
  private final MailCarrier carrier;
  private final InstantSource clock;

  public DeliverMail(
      MailQueue queue, ComposeLetter composing, MailCarrier carrier, InstantSource clock) {
    this.queue = queue;
    this.composing = composing;
    this.carrier = carrier;
    this.clock = clock;
  }

  /**
   * @return when to try again; empty when nothing is left to do
   */
  public Optional<Instant> deliver(MailId id) {
    return queue.find(id).filter(Mail::isWaiting).flatMap(it -> deliver(List.of(it)));
  }

  /**
   * Everything that waits for this person's daily letter.
   *
   * @return when to try again; empty when nothing is left to do
   */
  public Optional<Instant> deliverDaily(AccountId person) {
    List<Mail> waiting = queue.daily(person);
    return waiting.isEmpty() ? Optional.empty() : deliver(waiting);
  }

  private Optional<Instant> deliver(List<Mail> mails) {
    ComposeLetter.Composed composed = composing.compose(mails);
    composed.unneeded().forEach(it -> settle(it, Mail.State.UNNEEDED, null));
    Letter letter = composed.letter();
    if (letter == null) {
      return Optional.empty();
    }
    Optional<MailProblem> problem = carrier.carry(letter);
    if (problem.isPresent()) {
      return refused(composed.said(), problem.get());
    }
    composed.said().forEach(it -> settle(it, Mail.State.SENT, null));
    Instant now = clock.instant();
    queue.removeSettledBefore(now.minus(REMEMBERED), now.minus(FAILED_REMEMBERED));
    return Optional.empty();
  }

  private Optional<Instant> refused(List<Mail> mails, MailProblem problem) {
    int tries = mails.stream().mapToInt(Mail::tries).max().orElse(0) + 1;
    if (problem.isLasting() || tries >= MOST_TRIES) {
      mails.forEach(it -> settle(it, Mail.State.FAILED, problem));
      return Optional.empty();
    }
    Instant due = clock.instant().plus(pause(tries));
    mails.forEach(it -> queue.delay(it.id(), tries, problem, due));
    return Optional.of(due);
  }

  /** Before the next try, after so many that failed. */
  static Duration pause(int tries) {
    int doublings = Math.min(tries - 1, 6);
    Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  private void settle(Mail mail, Mail.State state, @Nullable MailProblem why) {
    queue.settle(mail.id(), state, why, clock.instant());
  }
}
