package io.touchstone.app.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has something done in the background from the moment at which the transaction commits. */
@Component
class Soon {
  /** The scheduler knows all tasks, and they all that uses this. */
  private final ObjectProvider<Scheduler> scheduler;

  Soon(ObjectProvider<Scheduler> scheduler) {
    this.scheduler = scheduler;
  }

  /** Once, however often it is asked; the last one says when. */
  void at(TaskInstance<Void> task, Instant due) {
    Scheduler jobs = scheduler.getObject();
    if (!jobs.scheduleIfNotExists(task, due)) {
      move(jobs, task, due);
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            jobs.triggerCheckForDueExecutions();
          }
        });
  }

  /** Once, however often it is asked; the first one says when. */
  void onceAt(TaskInstance<Void> task, Instant due) {
    scheduler.getObject().scheduleIfNotExists(task, due);
  }

  private static void move(Scheduler jobs, TaskInstance<Void> task, Instant due) {
    try {
      jobs.reschedule(task, due);
    } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException e) {
      // it is being done in this moment
    }
  }
}
