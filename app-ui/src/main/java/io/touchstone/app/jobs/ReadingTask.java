package io.touchstone.app.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.touchstone.app.shell.ErrorReference;
import io.touchstone.domain.intake.IntakeItemId;
import io.touchstone.domain.intake.ReadItem;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Reads one file or web address of an import. */
@Configuration(proxyBeanMethods = false)
class ReadingTask {
  static final TaskDescriptor<Void> NAME = TaskDescriptor.of("read");

  private static final Duration BEFORE_ANOTHER_TRY = Duration.ofSeconds(2);
  private static final int TRIES = 3;

  @Bean
  Task<Void> read(ReadItem reading, @Lazy Comparisons comparisons, Shutdown shutdown) {
    return Tasks.oneTime(NAME)
        .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(BEFORE_ANOTHER_TRY))
        .onDeadExecutionRevive()
        .execute(
            (task, context) -> {
              IntakeItemId item = new IntakeItemId(UUID.fromString(task.getId()));
              try {
                reading.read(item, () -> !shutdown.hasBegun()).ifPresent(comparisons::soon);
              } catch (RuntimeException e) {
                if (shutdown.hasBegun() || !isLastTry(context)) {
                  throw e;
                }
                reading.giveUp(item, ErrorReference.log(e).sentence());
              }
            });
  }

  private static boolean isLastTry(ExecutionContext context) {
    return context.getExecution().consecutiveFailures >= TRIES - 1;
  }
}
