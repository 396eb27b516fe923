package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

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
    return phrase("task.tasks");
  }

  @Override
  public Class<TasksView> view() {
    return TasksView.class;
  }
}
