package io.touchstone.domain.task;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.trail.Trail;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An editor gives work to one person or several at once. */
public class HandOutWork {
  private static final int MOST_TASKS = 500;

  private final Access access;
  private final AssignTasks tasks;
  private final ReviewTasks stored;
  private final ClaimCases cases;
  private final Statements statements;
  private final Trail trail;

  public HandOutWork(
      Access access,
      AssignTasks tasks,
      ReviewTasks stored,
      ClaimCases cases,
      Statements statements,
      Trail trail) {
    this.access = access;
    this.tasks = tasks;
    this.stored = stored;
    this.cases = cases;
    this.statements = statements;
    this.trail = trail;
  }

  /** What is to be reviewed. */
  public sealed interface Work {

    /** Every statement of these articles. */
    record Whole(List<ArticleId> articles) implements Work {
      public Whole {
        articles = articles.stream().distinct().toList();
      }
    }

    /** The statements of these articles that nobody has marked, as far as everybody may see. */
    record Unmarked(Set<ArticleId> articles) implements Work {
      public Unmarked {
        articles = Set.copyOf(articles);
      }
    }

    record OfClaims(List<ClaimId> claims) implements Work {
      public OfClaims {
        claims = claims.stream().distinct().toList();
      }
    }
  }

  /**
   * What an editor fills in.
   *
   * @param people empty for whoever takes it
   */
  public record Order(
      Work work,
      List<AccountId> people,
      Sharing sharing,
      Priority priority,
      @Nullable LocalDate due,
      String note) {
    public Order {
      people = people.stream().distinct().toList();
    }

    private AssignTasks.Assignment of(TaskScope scope, @Nullable AccountId assignee) {
      return new AssignTasks.Assignment(scope, assignee, due, note, priority);
    }
  }

  /**
   * All of it or nothing.
   *
   * @param command its parts, by {@link CommandId#part}, name the tasks in the trail
   * @return how many tasks were made; 0 when this was handed out before
   * @throws InvalidInputException when there is nothing to do or too much at once, or as {@link
   *     AssignTasks#assign}
   */
  @Transactional
  public int handOut(Viewer viewer, CommandId command, InvestigationId id, Order order) {
    access.require(viewer, id, Permission.ASSIGN_TASKS);
    if (trail.knows(command)) {
      return 0;
    }
    List<AssignTasks.Assignment> wanted = assignments(viewer, id, order);
    if (wanted.isEmpty()) {
      throw new InvalidInputException("scope", "There is nothing to review in what you chose.");
    }
    if (wanted.size() > MOST_TASKS) {
      throw new InvalidInputException(
          "scope",
          "That would be %d tasks; hand out at most %d at once."
              .formatted(wanted.size(), MOST_TASKS));
    }
    for (int i = 0; i < wanted.size(); i++) {
      tasks.assign(viewer, command.part(i), id, wanted.get(i));
    }
    return wanted.size();
  }

  private List<AssignTasks.Assignment> assignments(Viewer viewer, InvestigationId id, Order order) {
    return switch (order.work()) {
      case Work.Whole(List<ArticleId> articles) ->
          dealt(
              id,
              order,
              articles,
              mine -> mine.stream().<TaskScope>map(TaskScope.WholeArticle::new).toList());
      case Work.OfClaims(List<ClaimId> claims) ->
          dealt(id, order, claims, mine -> List.of(new TaskScope.ChosenClaims(mine)));
      case Work.Unmarked(Set<ArticleId> articles) ->
          dealt(
              id,
              order,
              unmarked(viewer, id, articles),
              mine ->
                  List.of(
                      new TaskScope.ChosenStatements(
                          mine.stream().flatMap(List::stream).toList())));
    };
  }

  private <T> List<AssignTasks.Assignment> dealt(
      InvestigationId id, Order order, List<T> work, Function<List<T>, List<TaskScope>> scopes) {
    if (work.isEmpty()) {
      return List.of();
    }
    if (order.people().isEmpty()) {
      return scopes.apply(work).stream().map(it -> order.of(it, null)).toList();
    }
    return order.sharing().deal(work, order.people(), load(id)).entrySet().stream()
        .flatMap(it -> scopes.apply(it.getValue()).stream().map(of -> order.of(of, it.getKey())))
        .toList();
  }

  /** What everybody has to do still, in statements and claims. */
  private Map<AccountId, Integer> load(InvestigationId id) {
    Map<AccountId, Integer> load = new HashMap<>();
    for (TaskSummary task : stored.in(id)) {
      AccountId assignee = task.task().assignee();
      if (assignee != null && task.task().state().isPending()) {
        load.merge(assignee, Math.max(0, task.total() - task.done()), Integer::sum);
      }
    }
    return load;
  }

  /**
   * Article by article, in the order of the text. One mark covers all statements of a claim, so
   * those stay together.
   */
  private List<List<StatementId>> unmarked(
      Viewer viewer, InvestigationId id, Set<ArticleId> articles) {
    Map<StatementId, ClaimCase> cases =
        this.cases.in(viewer, id).stream()
            .map(ClaimCase::asEverybodySeesIt)
            .flatMap(
                it -> it.claim().appearances().stream().map(of -> Map.entry(of.statement(), it)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    Map<Object, List<StatementId>> together = new LinkedHashMap<>();
    for (Statement statement : statements.in(id)) {
      ClaimCase claim = cases.get(statement.id());
      boolean marked = claim != null && !claim.standing().marks().isEmpty();
      if (articles.contains(statement.article()) && !marked) {
        Object whole = claim == null ? statement.id() : claim.claim().id();
        together.computeIfAbsent(whole, _ -> new ArrayList<>()).add(statement.id());
      }
    }
    return List.copyOf(together.values());
  }
}
