package io.touchstone.app.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.touchstone.domain.intake.IntakeItem;
import io.touchstone.domain.intake.IntakeQueue;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One task an item, in the transaction that takes the item in. */
@Component
class ScheduledIntakeQueue implements IntakeQueue {
  private final Scheduler scheduler;

  ScheduledIntakeQueue(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  public void readSoon(IntakeItem item) {
    scheduler.schedule(
        ReadingTask.NAME
            .instance(item.id().toString())
            .priority(Short.MAX_VALUE - item.position())
            .build(),
        Instant.now());
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.triggerCheckForDueExecutions();
          }
        });
  }
}
