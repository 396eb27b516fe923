package io.touchstone.app.task;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.trail.ReadTrail;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Carries out what a person does to a task, and says by name who was faster if somebody was. */
@Component
class MoveTask {

  private final CurrentViewer viewer;
  private final AssignTasks tasks;
  private final ReadTrail trail;
  private final Members members;

  MoveTask(CurrentViewer viewer, AssignTasks tasks, ReadTrail trail, Members members) {
    this.viewer = viewer;
    this.tasks = tasks;
    this.trail = trail;
    this.members = members;
  }

  /**
   * @param task as the person saw it
   * @return whether the task moved; if not, why has been said
   */
  boolean move(ReviewTask task, TaskMove move) {
    Viewer person = viewer.get();
    try {
      SaveOutcome<ReviewTask> outcome =
          tasks.move(person, CommandId.next(), task.id(), move.to(), task.version());
      return switch (outcome) {
        case SaveOutcome.Saved<ReviewTask> _ -> true;
        case SaveOutcome.Stale<ReviewTask>(ReviewTask current) -> {
          Notices.refused(
              overtaken(person, task, inWords(current)) + "; “" + move.label() + "” was not done.");
          yield false;
        }
      };
    } catch (InvalidInputException e) {
      // the move was legal when it was offered, so somebody was faster here too
      Notices.refused(overtaken(person, task, "elsewhere") + ". " + e.getMessage());
    } catch (RefusedException e) {
      Notices.refused(e.getMessage());
    }
    return false;
  }

  private String overtaken(Viewer person, ReviewTask task, String where) {
    return mover(person, task.investigation(), task.id())
        + " moved this task "
        + where
        + " meanwhile";
  }

  private String mover(Viewer person, InvestigationId investigation, TaskId task) {
    return trail
        .lastAbout(person, investigation, "task", task.toString())
        .map(entry -> members.names(person, investigation).get(entry.actor()))
        .orElse("Somebody");
  }

  private static String inWords(ReviewTask task) {
    return "to “" + task.state().name().toLowerCase(Locale.ROOT).replace('_', ' ') + "”";
  }
}
