package io.touchstone.app.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.touchstone.domain.article.CompareDue;
import io.touchstone.domain.investigation.InvestigationId;
import java.time.Instant;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has what was imported compared in the background. */
@Component
public class Comparisons {
  private final Scheduler scheduler;
  private final CompareDue comparison;

  Comparisons(Scheduler scheduler, CompareDue comparison) {
    this.scheduler = scheduler;
    this.comparison = comparison;
  }

  /** Asks for it once, however often it is called; call it after the import is committed. */
  public void soon(InvestigationId investigation) {
    scheduler.scheduleIfNotExists(ComparisonTask.in(investigation), Instant.now());
    scheduler.triggerCheckForDueExecutions();
  }

  /** For imports that were committed by a process that ended before it could ask. */
  @EventListener(ApplicationReadyEvent.class)
  void afterAnInterruption() {
    comparison.investigations().forEach(this::soon);
  }
}
