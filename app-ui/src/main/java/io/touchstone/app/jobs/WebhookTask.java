package io.touchstone.app.jobs;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.touchstone.domain.webhook.DeliverEvents;
import io.touchstone.domain.webhook.DeliveryId;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells one address one event; when to try again is the domain's to say. */
@Configuration(proxyBeanMethods = false)
class WebhookTask {
  static final TaskDescriptor<Void> NAME = TaskDescriptor.of("webhook");

  /** Behind everything that people here wait for: others' programs are told in between. */
  static final int PRIORITY = Priority.LOW - 1;

  private static final Duration BEFORE_ANOTHER_TRY = Duration.ofMinutes(1);

  @Bean
  Task<Void> webhook(DeliverEvents delivery) {
    return Tasks.custom(NAME)
        .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(BEFORE_ANOTHER_TRY))
        .onDeadExecutionRevive()
        .execute(
            (task, _) -> {
              var again = delivery.deliver(new DeliveryId(UUID.fromString(task.getId())));
              return (complete, operations) ->
                  again.ifPresentOrElse(
                      it -> operations.reschedule(complete, it), operations::remove);
            });
  }
}
