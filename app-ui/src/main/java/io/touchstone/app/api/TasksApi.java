package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.Priority;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.task.TaskSummary;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Review work that one person gives to another. */
@RestController
class TasksApi {
  private static final String TASKS = Api.INVESTIGATION + "/tasks";
  private static final String TASK = TASKS + "/{task}";

  private final CurrentViewer viewer;
  private final AssignTasks tasks;
  private final LastChange changes;

  TasksApi(CurrentViewer viewer, AssignTasks tasks, LastChange changes) {
    this.viewer = viewer;
    this.tasks = tasks;
    this.changes = changes;
  }

  /**
   * What somebody is to do.
   *
   * @param article all of whose statements are to be reviewed; else there are claims or statements
   * @param priority normal when it is left out
   */
  record Wanted(
      @Nullable UUID article,
      @Nullable List<UUID> claims,
      @Nullable List<UUID> statements,
      UUID assignee,
      @Nullable Priority priority,
      @Nullable LocalDate due,
      @Nullable String note) {
    Wanted {
      Body.needs("assignee", assignee).checked();
    }

    TaskScope scope() {
      if (Stream.of(article, claims, statements).filter(Objects::nonNull).count() > 1) {
        throw new InvalidInputException(
            "article", "Give an article, claims or statements, only one of them.");
      }
      if (statements != null) {
        return new TaskScope.ChosenStatements(statements.stream().map(StatementId::new).toList());
      }
      return article != null
          ? new TaskScope.WholeArticle(new ArticleId(article))
          : new TaskScope.ChosenClaims(
              claims == null ? List.of() : claims.stream().map(ClaimId::new).toList());
    }
  }

  /** Who is to do it. */
  record Gift(UUID assignee) {
    Gift {
      Body.needs("assignee", assignee).checked();
    }
  }

  /** Where it is to go. */
  record Move(TaskState state) {
    Move {
      Body.needs("state", state).checked();
    }
  }

  @GetMapping(path = Api.V1 + "/tasks", name = "One's own tasks in all investigations")
  List<TaskBody> mine() {
    return tasks.mine(viewer.get()).stream().map(TaskBody::of).toList();
  }

  @GetMapping(
      path = Api.V1 + "/tasks/open",
      name = "What waits for whoever takes it, wherever the caller reviews")
  List<TaskBody> open() {
    return tasks.open(viewer.get()).stream().map(TaskBody::of).toList();
  }

  @GetMapping(path = TASKS, name = "The tasks of an investigation, oldest first")
  ResponseEntity<Page<TaskBody>> list(
      @PathVariable UUID investigation,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = Page.USUAL) int limit) {
    List<TaskSummary> all =
        tasks.in(viewer.get(), new InvestigationId(investigation)).stream()
            .sorted(Comparator.comparing(TasksApi::key))
            .toList();
    return Page.of(all, TasksApi::key, after, limit, TaskBody::of);
  }

  @PostMapping(path = TASKS, name = "Assigns an article, claims or statements to a teammate")
  @ResponseStatus(HttpStatus.CREATED)
  ResponseEntity<TaskBody> assign(
      @PathVariable UUID investigation,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Wanted wanted) {
    InvestigationId there = new InvestigationId(investigation);
    CommandId command = CommandId.parse(key);
    tasks.assign(
        viewer.get(),
        command,
        there,
        new AssignTasks.Assignment(
            wanted.scope(),
            new AccountId(wanted.assignee()),
            wanted.due(),
            Body.orEmpty(wanted.note()),
            wanted.priority() == null ? Priority.NORMAL : wanted.priority()));
    TaskSummary made =
        changes
            .madeBy(viewer.get(), there, command, "task")
            .map(id -> find(investigation, UUID.fromString(id)))
            .orElseThrow(() -> new NotFoundException("No such task."));
    return ResponseEntity.created(
            URI.create(Api.V1 + "/investigations/" + there + "/tasks/" + made.task().id()))
        .eTag(Versions.tag(made.task().version()))
        .body(TaskBody.of(made));
  }

  @GetMapping(path = TASK, name = "One task")
  ResponseEntity<TaskBody> get(@PathVariable UUID investigation, @PathVariable UUID task) {
    TaskSummary found = find(investigation, task);
    return Versions.tagged(found.task().version(), TaskBody.of(found));
  }

  @PutMapping(path = TASK + "/state", name = "Moves a task on")
  ResponseEntity<TaskBody> move(
      @PathVariable UUID investigation,
      @PathVariable UUID task,
      @RequestHeader("If-Match") String ifMatch,
      @RequestBody Move move) {
    TaskSummary found = find(investigation, task);
    return switch (tasks.move(
        viewer.get(),
        CommandId.next(),
        found.task().id(),
        move.state(),
        Versions.expected(ifMatch))) {
      case SaveOutcome.Saved<ReviewTask> _ -> get(investigation, task);
      case SaveOutcome.Stale<ReviewTask>(ReviewTask current) ->
          throw Versions.stale(
              changes.of(viewer.get(), current.investigation(), "task", current.id()),
              move,
              new Move(current.state()),
              current.version());
    };
  }

  @PutMapping(
      path = TASK + "/assignee",
      name = "Takes an open task, or gives one to somebody else who then begins it anew")
  ResponseEntity<TaskBody> give(
      @PathVariable UUID investigation,
      @PathVariable UUID task,
      @RequestHeader("If-Match") String ifMatch,
      @RequestBody Gift gift) {
    TaskSummary found = find(investigation, task);
    return switch (tasks.give(
        viewer.get(),
        CommandId.next(),
        found.task().id(),
        new AccountId(gift.assignee()),
        Versions.expected(ifMatch))) {
      case SaveOutcome.Saved<ReviewTask> _ -> get(investigation, task);
      case SaveOutcome.Stale<ReviewTask>(ReviewTask current) ->
          throw Versions.stale(
              changes.of(viewer.get(), current.investigation(), "task", current.id()),
              gift,
              TaskBody.of(find(investigation, task)),
              current.version());
    };
  }

  @PostMapping(
      path = TASK + "/reminders",
      name = "Reminds the assignee, whose work and the trail say so from then on")
  ResponseEntity<TaskBody> remind(
      @PathVariable UUID investigation,
      @PathVariable UUID task,
      @RequestHeader("Idempotency-Key") String key) {
    tasks.remind(viewer.get(), CommandId.parse(key), find(investigation, task).task().id());
    return get(investigation, task);
  }

  /** A task of another investigation isn't here. */
  private TaskSummary find(UUID investigation, UUID task) {
    return tasks.in(viewer.get(), new InvestigationId(investigation)).stream()
        .filter(it -> it.task().id().value().equals(task))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("No such task."));
  }

  private static String key(TaskSummary one) {
    return "%015d.%s".formatted(one.task().assignedAt().toEpochMilli(), one.task().id());
  }
}
