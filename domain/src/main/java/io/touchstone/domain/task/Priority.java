package io.touchstone.domain.task;

/** How much a task matters; what matters more comes first among what is due on the same day. */
public enum Priority {
  HIGH,
  NORMAL,
  LOW
}
