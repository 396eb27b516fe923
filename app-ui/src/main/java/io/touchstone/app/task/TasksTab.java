package io.touchstone.app.task;

import io.touchstone.app.shell.InvestigationTab;
import org.springframework.stereotype.Component;

@Component
class TasksTab implements InvestigationTab {

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String label() {
    return "Tasks";
  }

  @Override
  public Class<TasksView> view() {
    return TasksView.class;
  }
}
