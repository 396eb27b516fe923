package io.touchstone.domain.task;

import java.util.EnumSet;
import java.util.Set;

/** Where a task is, with the moves that are legal from there. */
public enum TaskState {
  /** Waits for somebody to take it. */
  OPEN,
  /** Waits for its assignee to begin. */
  ASSIGNED,
  /** The assignee is at it. */
  IN_PROGRESS,
  /** The assignee says that it is done. */
  SUBMITTED,
  /** An editor is content; nothing more is expected. */
  CLOSED;

  /** The states that may follow. */
  public Set<TaskState> next() {
    return switch (this) {
      case OPEN -> EnumSet.of(ASSIGNED, CLOSED);
      case ASSIGNED -> EnumSet.of(OPEN, ASSIGNED, IN_PROGRESS, SUBMITTED, CLOSED);
      case IN_PROGRESS -> EnumSet.of(OPEN, ASSIGNED, SUBMITTED, CLOSED);
      case SUBMITTED -> EnumSet.of(IN_PROGRESS, CLOSED);
      case CLOSED -> EnumSet.of(IN_PROGRESS);
    };
  }

  /** Whether somebody still has to do something for it. */
  public boolean isPending() {
    return this == OPEN || this == ASSIGNED || this == IN_PROGRESS;
  }
}
