package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.desk.DeskNavigation;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.TaskSummary;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads to the desk, where a task's work goes on, with just its statements. */
@Component
class TaskStart {

  private final CurrentViewer viewer;
  private final AssignTasks tasks;

  TaskStart(CurrentViewer viewer, AssignTasks tasks) {
    this.viewer = viewer;
    this.tasks = tasks;
  }

  void open(TaskSummary task) {
    address(task).ifPresentOrElse(DeskNavigation::go, () -> Notices.refused(phrase("task.gone")));
  }

  /**
   * At the first statement without the viewer's mark, else at the first of all; empty when nothing
   * of the task's scope is left.
   */
  Optional<String> address(TaskSummary task) {
    return tasks
        .work(viewer.get(), task.investigation(), task.task().id())
        .next()
        .map(
            it ->
                DeskNavigation.to(
                    task.investigation(), it.articleNumber(), it.id(), task.task().id()));
  }
}
