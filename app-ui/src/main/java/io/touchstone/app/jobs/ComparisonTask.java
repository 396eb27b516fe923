package io.touchstone.app.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.touchstone.domain.article.CompareDue;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.TrailNews;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Compares what is due in one investigation; there is never more than one for each. */
@Configuration(proxyBeanMethods = false)
class ComparisonTask {
  private static final TaskDescriptor<Void> NAME = TaskDescriptor.of("compare");

  private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(5);

  @Bean
  Task<Void> compare(CompareDue comparison, TrailNews news, Shutdown shutdown) {
    return Tasks.custom(NAME)
        .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(BEFORE_ANOTHER_TRY))
        .onDeadExecutionRevive()
        .execute((task, context) -> run(comparison, news, shutdown, task, context));
  }

  /** Its turn comes after everything that is to be read. */
  static TaskInstance<Void> in(InvestigationId investigation) {
    return NAME.instance(investigation.toString()).priority(Priority.LOW).build();
  }

  private static CompletionHandler<Void> run(
      CompareDue comparison,
      TrailNews news,
      Shutdown shutdown,
      TaskInstance<Void> task,
      ExecutionContext context) {
    InvestigationId investigation = new InvestigationId(UUID.fromString(task.getId()));
    comparison.compare(
        investigation, () -> !shutdown.hasBegun(), () -> news.lookAgain(investigation));
    return (complete, operations) -> {
      operations.remove();
      // what came after the last look found this task still there and left it at that
      if (comparison.isAnythingDue(investigation)) {
        context.getSchedulerClient().scheduleIfNotExists(in(investigation), Instant.now());
      }
    };
  }
}
