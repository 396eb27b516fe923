package io.touchstone.domain.webhook;

import io.touchstone.domain.trail.TrailAction;
import java.util.Optional;

/** What an address can be told of. */
public enum WebhookTopic {
  VERDICTS,
  PUBLICATIONS,
  TASKS;

  /**
   * What is told of a decision.
   *
   * @param type as it is sent
   */
  record Event(WebhookTopic topic, String type) {}

  /** Empty for what nobody is told of. */
  static Optional<Event> of(TrailAction action) {
    return switch (action) {
      case CLAIM_MARKED, MARK_WITHDRAWN, REVIEW_OPENED, CLAIM_ADJUDICATED, ADJUDICATION_WITHDRAWN ->
          Optional.of(new Event(VERDICTS, "verdict.changed"));
      case REPORT_PUBLISHED -> Optional.of(new Event(PUBLICATIONS, "report.published"));
      case REPORT_CORRECTED -> Optional.of(new Event(PUBLICATIONS, "report.corrected"));
      case REPORT_WITHDRAWN -> Optional.of(new Event(PUBLICATIONS, "report.withdrawn"));
      case TASK_ASSIGNED -> Optional.of(new Event(TASKS, "task.assigned"));
      case TASK_MOVED -> Optional.of(new Event(TASKS, "task.moved"));
      case TASK_REMINDED -> Optional.of(new Event(TASKS, "task.reminded"));
      default -> Optional.empty();
    };
  }
}
