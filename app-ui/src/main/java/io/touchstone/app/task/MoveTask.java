package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.language.Sentences;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.trail.ReadTrail;
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
          move == TaskMove.TAKE
              ? tasks.give(person, CommandId.next(), task.id(), person.id(), task.version())
              : tasks.move(person, CommandId.next(), task.id(), move.to(), task.version());
      return switch (outcome) {
        case SaveOutcome.Saved<ReviewTask> _ -> true;
        case SaveOutcome.Stale<ReviewTask>(ReviewTask current) -> {
          Notices.refused(
              phrase(
                  "task.moved-meanwhile",
                  mover(person, task),
                  StateWords.of(current.state()),
                  move.label()));
          yield false;
        }
      };
    } catch (InvalidInputException e) {
      // the move was legal when it was offered, so somebody was faster here too
      Notices.refused(
          phrase(
              "task.moved-elsewhere",
              mover(person, task),
              Sentences.inPageLanguage(e.getMessage())));
    } catch (RefusedException e) {
      Notices.refused(e.getMessage());
    }
    return false;
  }

  private String mover(Viewer person, ReviewTask task) {
    return trail
        .lastAbout(person, task.investigation(), "task", task.id().toString())
        .map(entry -> members.names(person, task.investigation()).get(entry.actor()))
        .orElseGet(() -> phrase("task.somebody"));
  }
}
