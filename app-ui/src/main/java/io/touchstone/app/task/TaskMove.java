package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskState;
import java.util.Arrays;
import java.util.List;

/** What a person can do to a task, in their words. */
enum TaskMove {
  START("task.start", TaskState.IN_PROGRESS, List.of(TaskState.ASSIGNED)),
  SUBMIT("task.submit", TaskState.SUBMITTED, List.of(TaskState.IN_PROGRESS)),
  HAND_BACK("task.hand-back", TaskState.ASSIGNED, List.of(TaskState.IN_PROGRESS)),
  REOPEN("task.reopen", TaskState.IN_PROGRESS, List.of(TaskState.SUBMITTED, TaskState.CLOSED)),
  CLOSE(
      "task.close",
      TaskState.CLOSED,
      List.of(TaskState.ASSIGNED, TaskState.IN_PROGRESS, TaskState.SUBMITTED));

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
   * editor's, and both may reopen.
   */
  static List<TaskMove> legal(ReviewTask task, AccountId person, boolean editor) {
    boolean own = task.assignee().equals(person);
    return Arrays.stream(values())
        .filter(move -> move.from.contains(task.state()))
        .filter(move -> task.state().next().contains(move.to))
        .filter(
            move ->
                switch (move) {
                  case START, SUBMIT, HAND_BACK -> own;
                  case REOPEN -> own || editor;
                  case CLOSE -> editor;
                })
        .toList();
  }
}
