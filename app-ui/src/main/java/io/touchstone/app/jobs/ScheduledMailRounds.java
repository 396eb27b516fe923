package io.touchstone.app.jobs;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.notification.MailId;
import io.touchstone.domain.notification.MailRounds;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** One task each, in the transaction that makes it necessary. */
@Component
class ScheduledMailRounds implements MailRounds {
  /** Whoever marks often changes their mind in the same minute. */
  private static final Duration BEFORE_LOOKING = Duration.ofSeconds(30);

  private final Soon soon;

  ScheduledMailRounds(Soon soon) {
    this.soon = soon;
  }

  @Override
  public void deliver(MailId id) {
    soon.at(MailTasks.ONE.instance(id.toString()).build(), Instant.now());
  }

  @Override
  public void deliverDaily(AccountId person) {
    soon.at(MailTasks.DAILY.instance(person.toString()).build(), Instant.now());
  }

  @Override
  public void lookAt(ClaimId claim, long entry) {
    soon.onceAt(
        MailTasks.CONTESTED.instance(MailTasks.look(claim, entry)).build(),
        Instant.now().plus(BEFORE_LOOKING));
  }
}
