package io.touchstone.app.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.notification.MailId;
import io.touchstone.domain.notification.MailRounds;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One task each, in the transaction that makes it necessary. */
@Component
class ScheduledMailRounds implements MailRounds {
  /** Whoever marks often changes their mind in the same minute. */
  private static final Duration BEFORE_LOOKING = Duration.ofSeconds(30);

  /** The scheduler knows all tasks, and they all what uses this. */
  private final ObjectProvider<Scheduler> scheduler;

  ScheduledMailRounds(ObjectProvider<Scheduler> scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public void deliver(MailId id) {
    now(MailTasks.ONE.instance(id.toString()).build());
  }

  @Override
  public void deliverDaily(AccountId person) {
    now(MailTasks.DAILY.instance(person.toString()).build());
  }

  @Override
  public void lookAt(ClaimId claim) {
    scheduler
        .getObject()
        .scheduleIfNotExists(
            MailTasks.CONTESTED.instance(claim.toString()).build(),
            Instant.now().plus(BEFORE_LOOKING));
  }

  private void now(TaskInstance<Void> task) {
    Scheduler jobs = scheduler.getObject();
    if (!jobs.scheduleIfNotExists(task, Instant.now())) {
      sooner(jobs, task);
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            jobs.triggerCheckForDueExecutions();
          }
        });
  }

  private static void sooner(Scheduler jobs, TaskInstance<Void> task) {
    try {
      jobs.reschedule(task, Instant.now());
    } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException e) {
      // it is being tried in this moment
    }
  }
}
