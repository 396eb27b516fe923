package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.task.Priority;

/** How much a task matters, as people read it. */
final class PriorityWords {
  private PriorityWords() {}

  static String of(Priority priority) {
    return switch (priority) {
      case HIGH -> phrase("task.priority-high");
      case NORMAL -> phrase("task.priority-normal");
      case LOW -> phrase("task.priority-low");
    };
  }
}
