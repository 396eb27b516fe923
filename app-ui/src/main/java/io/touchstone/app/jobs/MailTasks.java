package io.touchstone.app.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.touchstone.app.mail.MailSetup;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.notification.DeliverMail;
import io.touchstone.domain.notification.MailId;
import io.touchstone.domain.notification.MailQueue;
import io.touchstone.domain.notification.TellAdjudicators;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sends mail: one task a mail, one a person for what goes once a day. What a mail server's refusal
 * means is decided in the domain; here only what nobody foresaw is tried again.
 */
@Configuration(proxyBeanMethods = false)
class MailTasks {
  static final TaskDescriptor<Void> ONE = TaskDescriptor.of("mail");
  static final TaskDescriptor<Void> DAILY = TaskDescriptor.of("mail-daily");
  static final TaskDescriptor<Void> CONTESTED = TaskDescriptor.of("mail-contested");

  private static final TaskDescriptor<Void> EVERY_DAY = TaskDescriptor.of("mail-every-day");
  private static final Duration BEFORE_ANOTHER_TRY = Duration.ofMinutes(1);

  @Bean
  Task<Void> mail(DeliverMail delivery) {
    return Tasks.custom(ONE)
        .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(BEFORE_ANOTHER_TRY))
        .onDeadExecutionRevive()
        .execute((task, _) -> after(delivery.deliver(new MailId(id(task.getId())))));
  }

  @Bean
  Task<Void> dailyMail(DeliverMail delivery) {
    return Tasks.custom(DAILY)
        .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(BEFORE_ANOTHER_TRY))
        .onDeadExecutionRevive()
        .execute((task, _) -> after(delivery.deliverDaily(new AccountId(id(task.getId())))));
  }

  @Bean
  Task<Void> everyDay(MailQueue queue, MailSetup setup) {
    return Tasks.recurring(EVERY_DAY, Schedules.daily(ZoneId.systemDefault(), setup.daily()))
        .execute(
            (_, context) ->
                queue
                    .withDaily()
                    .forEach(
                        it ->
                            context
                                .getSchedulerClient()
                                .scheduleIfNotExists(
                                    DAILY.instance(it.toString()).build(), Instant.now())));
  }

  @Bean
  Task<Void> contested(TellAdjudicators telling) {
    return Tasks.oneTime(CONTESTED)
        .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(BEFORE_ANOTHER_TRY))
        .onDeadExecutionRevive()
        .execute((task, _) -> telling.lookAt(lookedAt(task.getId())));
  }

  /** What the task is called that looks at the claim after this entry of the trail. */
  static String look(ClaimId claim, long entry) {
    return claim + "/" + entry;
  }

  private static ClaimId lookedAt(String name) {
    return new ClaimId(id(name.split("/", 2)[0]));
  }

  private static CompletionHandler<Void> after(Optional<Instant> again) {
    return (complete, operations) ->
        again.ifPresentOrElse(it -> operations.reschedule(complete, it), operations::remove);
  }

  private static UUID id(String name) {
    return UUID.fromString(name);
  }
}
