package io.touchstone.domain.task;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hands review work from one person to another, and moves it on. */
public class AssignTasks {
  private final Access access;
  private final Articles articles;
  private final Claims claims;
  private final ReviewTasks tasks;
  private final Trail trail;
  private final InstantSource clock;

  public AssignTasks(
      Access access,
      Articles articles,
      Claims claims,
      ReviewTasks tasks,
      Trail trail,
      InstantSource clock) {
    this.access = access;
    this.articles = articles;
    this.claims = claims;
    this.tasks = tasks;
    this.trail = trail;
    this.clock = clock;
  }

  /** What an editor fills in. */
  public record Assignment(
      TaskScope scope, AccountId assignee, @Nullable LocalDate due, String note) {}

  /**
   * @throws InvalidInputException when the assignee can't review there, the day is past, or the
   *     scope belongs elsewhere
   */
  @Transactional
  public void assign(Viewer viewer, CommandId command, InvestigationId id, Assignment assignment) {
    Investigation investigation = access.require(viewer, id, Permission.ASSIGN_TASKS);
    if (trail.knows(command)) {
      return;
    }
    check(investigation, assignment);
    ReviewTask task =
        new ReviewTask(
            TaskId.next(),
            id,
            assignment.scope(),
            assignment.assignee(),
            viewer.id(),
            assignment.due(),
            assignment.note(),
            TaskState.ASSIGNED,
            clock.instant(),
            0);
    tasks.add(task);
    trail.record(
        id,
        viewer,
        TrailAction.TASK_ASSIGNED,
        command,
        Map.of("task", task.id().toString(), "assignee", task.assignee().toString()));
  }

  /**
   * The assignee starts, submits and hands back; an editor may make every legal move.
   *
   * @throws InvalidInputException when the move isn't legal
   */
  @Transactional
  public SaveOutcome<ReviewTask> move(
      Viewer viewer, CommandId command, TaskId id, TaskState to, long expectedVersion) {
    ReviewTask task = tasks.find(id).orElseThrow(() -> new NotFoundException("No such task."));
    Investigation investigation =
        access.require(viewer, task.investigation(), Permission.WORK_ON_TASKS);
    boolean own = task.assignee().equals(viewer.id()) && to != TaskState.CLOSED;
    if (!own && !AccessPolicy.permits(viewer, investigation, Permission.ASSIGN_TASKS)) {
      throw new NotPermittedException("Only the assignee or an editor moves this task.");
    }
    if (trail.knows(command)) {
      return new SaveOutcome.Saved<>(task);
    }
    SaveOutcome<ReviewTask> outcome = tasks.save(task.moved(to), expectedVersion);
    if (outcome instanceof SaveOutcome.Saved<ReviewTask>) {
      trail.record(
          task.investigation(),
          viewer,
          TrailAction.TASK_MOVED,
          command,
          Map.of("task", id.toString(), "state", to.name()));
    }
    return outcome;
  }

  @Transactional
  public List<TaskSummary> in(Viewer viewer, InvestigationId investigation) {
    access.require(viewer, investigation, Permission.VIEW);
    return tasks.in(investigation);
  }

  /** The viewer's own work over all investigations, what is due first. */
  @Transactional
  public List<TaskSummary> mine(Viewer viewer) {
    return tasks.of(viewer.id());
  }

  private void check(Investigation investigation, Assignment assignment) {
    boolean reviews =
        investigation
            .roleOf(assignment.assignee())
            .filter(role -> role.compareTo(InvestigationRole.REVIEWER) >= 0)
            .isPresent();
    if (!reviews) {
      throw new InvalidInputException(
          "assignee", "Choose somebody who is a reviewer or an editor of this investigation.");
    }
    LocalDate due = assignment.due();
    if (due != null
        && due.isBefore(
            LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC).minusDays(1))) {
      throw new InvalidInputException("due", "Choose a day that isn't past.");
    }
    boolean belongs =
        switch (assignment.scope()) {
          case TaskScope.WholeArticle whole ->
              articles
                  .find(whole.article())
                  .filter(it -> it.investigation().equals(investigation.id()))
                  .isPresent();
          case TaskScope.ChosenClaims chosen ->
              chosen.claims().stream().allMatch(claim -> belongs(claim, investigation));
        };
    if (!belongs) {
      throw new InvalidInputException(
          "scope", "Choose an article or claims of this investigation.");
    }
  }

  private boolean belongs(ClaimId claim, Investigation investigation) {
    return claims
        .find(claim)
        .filter(it -> it.investigation().equals(investigation.id()))
        .isPresent();
  }
}
