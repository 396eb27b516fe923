package io.touchstone.app.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Jobs begin after visitors are let in, so that no start waits for them. */
@Component
class StartWhenReady implements DbSchedulerStarter {
  private final Scheduler scheduler;

  StartWhenReady(Scheduler scheduler) {
    this.scheduler = scheduler;
  }

  @Override
  @EventListener(ApplicationReadyEvent.class)
  public void doStart() {
    scheduler.start();
  }
}
