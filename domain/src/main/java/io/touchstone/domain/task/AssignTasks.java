package io.touchstone.domain.task;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.Statements;
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
  private final Statements statements;
  private final ReviewTasks tasks;
  private final Trail trail;
  private final InstantSource clock;

  public AssignTasks(
      Access access,
      Articles articles,
      Claims claims,
      Statements statements,
      ReviewTasks tasks,
      Trail trail,
      InstantSource clock) {
    this.access = access;
    this.articles = articles;
    this.claims = claims;
    this.statements = statements;
    this.tasks = tasks;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * What an editor fills in.
   *
   * @param assignee null for whoever takes it
   */
  public record Assignment(
      TaskScope scope,
      @Nullable AccountId assignee,
      @Nullable LocalDate due,
      String note,
      Priority priority) {

    /** Of normal priority. */
    public Assignment(
        TaskScope scope, @Nullable AccountId assignee, @Nullable LocalDate due, String note) {
      this(scope, assignee, due, note, Priority.NORMAL);
    }
  }

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
            assignment.assignee() == null ? TaskState.OPEN : TaskState.ASSIGNED,
            clock.instant(),
            assignment.priority(),
            null,
            0);
    tasks.add(task);
    trail.record(id, viewer, TrailAction.TASK_ASSIGNED, command, details(task));
  }

  private static Map<String, String> details(ReviewTask task) {
    AccountId assignee = task.assignee();
    return assignee == null
        ? Map.of("task", task.id().toString())
        : Map.of("task", task.id().toString(), "assignee", assignee.toString());
  }

  /**
   * Whoever reviews takes an open task; an editor gives one that isn't submitted to somebody else.
   *
   * @throws InvalidInputException when that person can't review there, or it is submitted or closed
   */
  @Transactional
  public SaveOutcome<ReviewTask> give(
      Viewer viewer, CommandId command, TaskId id, AccountId person, long expectedVersion) {
    ReviewTask task = visible(viewer, id, Permission.VIEW);
    boolean takes = task.state() == TaskState.OPEN && person.equals(viewer.id());
    Investigation investigation =
        access.require(
            viewer,
            task.investigation(),
            takes ? Permission.WORK_ON_TASKS : Permission.ASSIGN_TASKS);
    if (trail.knows(command)) {
      return new SaveOutcome.Saved<>(task);
    }
    requireReviewer(investigation, person);
    ReviewTask given = task.givenTo(person);
    SaveOutcome<ReviewTask> outcome = tasks.save(given, expectedVersion);
    if (outcome instanceof SaveOutcome.Saved<ReviewTask>) {
      trail.record(
          task.investigation(), viewer, TrailAction.TASK_ASSIGNED, command, details(given));
    }
    return outcome;
  }

  /**
   * Reminds the assignee that the task waits, which their work and the trail say from then on.
   *
   * @throws InvalidInputException when nobody has anything to do for it
   * @throws OvertakenException when it moves on in this moment
   */
  @Transactional
  public void remind(Viewer viewer, CommandId command, TaskId id) {
    ReviewTask task = visible(viewer, id, Permission.ASSIGN_TASKS);
    if (trail.knows(command)) {
      return;
    }
    if (tasks.save(task.reminded(clock.instant()), task.version()) instanceof SaveOutcome.Stale) {
      throw new OvertakenException("Somebody changed this task meanwhile; look again.");
    }
    trail.record(task.investigation(), viewer, TrailAction.TASK_REMINDED, command, details(task));
  }

  /**
   * The assignee starts, submits and hands back; an editor may make every legal move.
   *
   * @throws InvalidInputException when the move isn't legal
   */
  @Transactional
  public SaveOutcome<ReviewTask> move(
      Viewer viewer, CommandId command, TaskId id, TaskState to, long expectedVersion) {
    ReviewTask task = visible(viewer, id, Permission.WORK_ON_TASKS);
    Investigation investigation =
        access.require(viewer, task.investigation(), Permission.WORK_ON_TASKS);
    boolean own = task.isFor(viewer.id()) && to != TaskState.CLOSED;
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

  /** What waits for anybody, over all investigations in which the viewer reviews. */
  @Transactional
  public List<TaskSummary> open(Viewer viewer) {
    return tasks.openTo(viewer.id());
  }

  /**
   * What a task is about, and how far the viewer has come with it.
   *
   * @throws NotFoundException when the investigation has no such task
   */
  @Transactional
  public TaskWork work(Viewer viewer, InvestigationId investigation, TaskId id) {
    access.require(viewer, investigation, Permission.VIEW);
    return tasks
        .find(id)
        .filter(it -> it.investigation().equals(investigation))
        .map(it -> new TaskWork(it, tasks.statements(id, viewer.id())))
        .orElseThrow(() -> new NotFoundException("No such task."));
  }

  private ReviewTask visible(Viewer viewer, TaskId id, Permission permission) {
    return access.requireOf(
        viewer, tasks.find(id), ReviewTask::investigation, permission, "No such task.");
  }

  private void check(Investigation investigation, Assignment assignment) {
    if (assignment.assignee() != null) {
      requireReviewer(investigation, assignment.assignee());
    }
    LocalDate due = assignment.due();
    if (due != null
        && due.isBefore(
            LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC).minusDays(1))) {
      throw new InvalidInputException("due", "Choose a day that isn't past.");
    }
    boolean belongs =
        switch (assignment.scope()) {
          case TaskScope.WholeArticle whole -> belongs(whole.article(), investigation);
          case TaskScope.ChosenClaims chosen ->
              chosen.claims().stream().allMatch(claim -> belongs(claim, investigation));
          case TaskScope.ChosenStatements chosen ->
              statements.findAll(chosen.statements()).stream()
                  .map(Statement::article)
                  .distinct()
                  .allMatch(article -> belongs(article, investigation));
        };
    if (!belongs) {
      throw new InvalidInputException(
          "scope", "Choose an article, claims or statements of this investigation.");
    }
  }

  private static void requireReviewer(Investigation investigation, AccountId person) {
    boolean reviews =
        investigation
            .roleOf(person)
            .filter(role -> role.compareTo(InvestigationRole.REVIEWER) >= 0)
            .isPresent();
    if (!reviews) {
      throw new InvalidInputException(
          "assignee", "Choose somebody who is a reviewer or an editor of this investigation.");
    }
  }

  private boolean belongs(ClaimId claim, Investigation investigation) {
    return claims
        .find(claim)
        .filter(it -> it.investigation().equals(investigation.id()))
        .isPresent();
  }

  private boolean belongs(ArticleId article, Investigation investigation) {
    return articles
        .find(article)
        .filter(it -> it.investigation().equals(investigation.id()))
        .isPresent();
  }
}
