package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.UI;
import io.touchstone.app.desk.DeskNavigation;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskSummary;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads to the place on the desk where a task's work begins. */
@Component
class TaskStart {

  private final CurrentViewer viewer;
  private final ClaimCases cases;

  TaskStart(CurrentViewer viewer, ClaimCases cases) {
    this.viewer = viewer;
    this.cases = cases;
  }

  void open(TaskSummary task) {
    address(task)
        .ifPresentOrElse(
            address -> UI.getCurrent().navigate(address),
            () -> Notices.refused(phrase("task.gone")));
  }

  /** Empty when nothing of the task's scope is left. */
  Optional<String> address(TaskSummary task) {
    return switch (task.task().scope()) {
      case TaskScope.WholeArticle _ ->
          Optional.ofNullable(task.articleNumber())
              .map(number -> DeskNavigation.to(task.investigation(), number));
      case TaskScope.ChosenClaims chosen -> firstAppearance(task, chosen);
    };
  }

  /** The first claim without the viewer's mark, else the first of all. */
  private Optional<String> firstAppearance(TaskSummary task, TaskScope.ChosenClaims chosen) {
    Optional<AppearanceInContext> first = Optional.empty();
    for (var id : chosen.claims()) {
      try {
        var claimCase = cases.of(viewer.get(), id);
        Optional<AppearanceInContext> appearance = claimCase.appearances().stream().findFirst();
        if (claimCase.standing().markOf(viewer.get().id()).isEmpty()) {
          first = appearance;
          break;
        }
        first = first.or(() -> appearance);
      } catch (NotFoundException merged) {
        // into another claim since; the task's others are still there
      }
    }
    return first.map(
        it ->
            DeskNavigation.to(
                task.investigation(), it.where().article().number(), it.where().statement().id()));
  }
}
