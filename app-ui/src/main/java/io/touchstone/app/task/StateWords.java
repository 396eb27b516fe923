package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.task.TaskState;

/** A task's states as people read them. */
final class StateWords {
  private StateWords() {}

  static String of(TaskState state) {
    return switch (state) {
      case OPEN -> phrase("task.open");
      case ASSIGNED -> phrase("task.assigned");
      case IN_PROGRESS -> phrase("task.in-progress");
      case SUBMITTED -> phrase("task.submitted");
      case CLOSED -> phrase("task.closed");
    };
  }
}
