package io.touchstone.domain.notification;

import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.investigation.InvestigationId;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts mail into the queue, for whoever wants some and can get it. */
public class Notifications {
  private final Accounts accounts;
  private final MailChoices choices;
  private final MailQueue queue;
  private final MailRounds rounds;
  private final InstantSource clock;

  public Notifications(
      Accounts accounts,
      MailChoices choices,
      MailQueue queue,
      MailRounds rounds,
      InstantSource clock) {
    this.accounts = accounts;
    this.choices = choices;
    this.queue = queue;
    this.rounds = rounds;
    this.clock = clock;
  }

  /** About something in an investigation that somebody did; nobody is told what they did. */
  void tell(
      Occasion occasion,
      AccountId person,
      InvestigationId investigation,
      UUID about,
      @Nullable AccountId from) {
    MailPace pace = choices.of(person).pace();
    if (person.equals(from)
        || pace == MailPace.NEVER
        || accounts.find(person).filter(Notifications::isReached).isEmpty()
        || choices.muted(person).contains(investigation)) {
      return;
    }
    put(
        Mail.of(
            occasion, person, investigation, about, from, pace == MailPace.DAILY, clock.instant()));
  }

  /** What nobody chooses. */
  void put(Mail mail) {
    if (queue.add(mail) && !mail.daily()) {
      rounds.deliver(mail.id());
    }
  }

  private static boolean isReached(Account account) {
    return account.active() && account.email() != null;
  }
}
