package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskState;
import java.util.Arrays;
import java.util.List;

/** What a person can do to a task, in their words. */
enum TaskMove {
  START("task.start", TaskState.IN_PROGRESS, List.of(TaskState.ASSIGNED)),
  SUBMIT("task.submit", TaskState.SUBMITTED, List.of(TaskState.IN_PROGRESS)),
  TAKE("task.take", TaskState.ASSIGNED, List.of(TaskState.OPEN)),
  HAND_BACK("task.hand-back", TaskState.OPEN, List.of(TaskState.ASSIGNED, TaskState.IN_PROGRESS)),
  REOPEN("task.reopen", TaskState.IN_PROGRESS, List.of(TaskState.SUBMITTED, TaskState.CLOSED)),
  CLOSE(
      "task.close",
      TaskState.CLOSED,
      List.of(TaskState.OPEN, TaskState.ASSIGNED, TaskState.IN_PROGRESS, TaskState.SUBMITTED));

  private final String key;
  private final TaskState to;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is
  private final List<TaskState> from;

  TaskMove(String key, TaskState to, List<TaskState> from) {
    this.key = key;
    this.to = to;
    this.from = from;
  }

  String label() {
    return phrase(key);
  }

  TaskState to() {
    return to;
  }

  /**
   * What makes sense for this person now: the work itself is the assignee's, closing is an
   * editor's, and both may reopen. What is open anybody takes who reviews there.
   */
  static List<TaskMove> legal(ReviewTask task, TaskCard.Looker looker) {
    boolean own = task.isFor(looker.person());
    return Arrays.stream(values())
        .filter(move -> move.from.contains(task.state()))
        .filter(move -> task.state().next().contains(move.to))
        .filter(
            move ->
                switch (move) {
                  case TAKE -> looker.reviews();
                  case START, SUBMIT, HAND_BACK -> own;
                  case REOPEN -> task.assignee() != null && (own || looker.editor());
                  case CLOSE -> looker.editor();
                })
        .toList();
  }
}
