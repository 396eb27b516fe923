package io.touchstone.domain.notification;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.Viewer;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An administrator sees what became of the mail, and tries again. */
public class WatchMail {
  private static final int SHOWN = 200;

  private final Accounts accounts;
  private final MailQueue queue;
  private final MailRounds rounds;
  private final InstantSource clock;

  public WatchMail(Accounts accounts, MailQueue queue, MailRounds rounds, InstantSource clock) {
    this.accounts = accounts;
    this.queue = queue;
    this.rounds = rounds;
    this.clock = clock;
  }

  /**
   * A mail as a screen shows it.
   *
   * @param to what the person is called; null for an invitation
   */
  public record Line(Mail mail, @Nullable String to) {}

  /** Those that wait or failed first, then the newest, at most 200. */
  @Transactional
  public List<Line> all(Viewer viewer) {
    require(viewer);
    Map<AccountId, String> names = accounts.names();
    return queue.newest(SHOWN).stream()
        .map(it -> new Line(it, it.to() == null ? null : names.get(it.to())))
        .toList();
  }

  @Transactional
  public Map<Mail.State, Integer> counts(Viewer viewer) {
    require(viewer);
    return queue.counts();
  }

  /**
   * Tries now what waits or failed.
   *
   * @throws NotFoundException when there is nothing of the kind any more
   */
  @Transactional
  public void tryAgain(Viewer viewer, MailId id) {
    require(viewer);
    Mail mail =
        queue
            .find(id)
            .filter(it -> it.isWaiting() || it.state() == Mail.State.FAILED)
            .orElseThrow(() -> new NotFoundException("This mail doesn't wait any more."));
    AccountId person = mail.to();
    queue.delay(id, 0, mail.problem(), clock.instant());
    if (mail.daily() && person != null) {
      rounds.deliverDaily(person);
    } else {
      rounds.deliver(id);
    }
  }

  /**
   * Sends the viewer a letter that says only that mail arrives.
   *
   * @throws InvalidInputException when the viewer has no address
   */
  @Transactional
  public void test(Viewer viewer) {
    require(viewer);
    if (accounts.find(viewer.id()).map(Account::email).isEmpty()) {
      throw new InvalidInputException(
          "email", "Your account has no e-mail address; enter one under People.");
    }
    Mail mail =
        Mail.of(
            Occasion.TEST, viewer.id(), null, viewer.id().value(), null, false, clock.instant());
    if (queue.add(mail)) {
      rounds.deliver(mail.id());
    }
  }

  private static void require(Viewer viewer) {
    if (!viewer.administrator()) {
      throw new NotPermittedException("Only an administrator looks after the mail.");
    }
  }
}
