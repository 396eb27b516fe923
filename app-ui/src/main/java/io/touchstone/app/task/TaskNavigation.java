package io.touchstone.app.task;

/** Addresses of one's own work, relative to the application's root. */
public final class TaskNavigation {
  public static final String MY_WORK = "my-work";

  private TaskNavigation() {}
}
