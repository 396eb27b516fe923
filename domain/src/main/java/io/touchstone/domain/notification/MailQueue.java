package io.touchstone.domain.notification;

import io.touchstone.domain.account.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The mail that waits, and for a while what became of the rest. */
public interface MailQueue {
  /**
   * @return false when the same person is going to be told the same thing anyway
   */
  boolean add(Mail mail);

  Optional<Mail> find(MailId id);

  /** Whether this person was told, or is going to be. */
  boolean knows(AccountId person, Occasion occasion, UUID about);

  /** What goes with this person's next daily letter, oldest first. */
  List<Mail> daily(AccountId person);

  /** Whom a daily letter waits for. */
  List<AccountId> withDaily();

  /**
   * @param problem why it failed; null where it didn't
   */
  void settle(MailId id, Mail.State state, @Nullable MailProblem problem, Instant at);

  /** It is tried again at that time. */
  void delay(MailId id, int tries, @Nullable MailProblem problem, Instant due);

  /** Those that wait or failed first, then the newest. */
  List<Mail> newest(int limit);

  Map<Mail.State, Integer> counts();

  /**
   * Forgets what was settled before that time.
   *
   * @param failed the same for what failed, which somebody may still want to try again
   */
  void removeSettledBefore(Instant time, Instant failed);
}
