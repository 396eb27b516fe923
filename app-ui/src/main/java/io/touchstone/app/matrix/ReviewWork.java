package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.language.Days;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskSummary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tasks that ask for one claim's review.
 *
 * @param tasks whatever their state, what is due first
 */
record ReviewWork(List<ReviewTask> tasks) {
  private static final Comparator<ReviewTask> DUE_FIRST =
      Comparator.comparing(
          ReviewTask::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

  static final ReviewWork NONE = new ReviewWork(List.of());

  ReviewWork {
    tasks = tasks.stream().distinct().sorted(DUE_FIRST).toList();
  }

  /** All tasks of an investigation, ready to be asked for thousands of claims. */
  static final class Plan {
    private final Map<ClaimId, List<ReviewTask>> byClaim = new HashMap<>();
    private final Map<ArticleId, List<ReviewTask>> byArticle = new HashMap<>();
    private final Map<StatementId, List<ReviewTask>> byStatement = new HashMap<>();

    Plan(List<TaskSummary> all) {
      for (TaskSummary each : all) {
        ReviewTask task = each.task();
        switch (task.scope()) {
          case TaskScope.WholeArticle whole -> of(byArticle, whole.article()).add(task);
          case TaskScope.ChosenClaims chosen ->
              chosen.claims().forEach(claim -> of(byClaim, claim).add(task));
          case TaskScope.ChosenStatements chosen ->
              chosen.statements().forEach(it -> of(byStatement, it).add(task));
        }
      }
    }

    /** Asked for by itself, or with an article or a statement that it appears in. */
    ReviewWork of(ClaimCase claimCase) {
      Stream<ReviewTask> itself = byClaim.getOrDefault(claimCase.claim().id(), List.of()).stream();
      Stream<ReviewTask> withArticle =
          byArticle.isEmpty()
              ? Stream.of()
              : claimCase.appearances().stream()
                  .map(it -> it.where().article().id())
                  .flatMap(it -> byArticle.getOrDefault(it, List.of()).stream());
      Stream<ReviewTask> withStatement =
          byStatement.isEmpty()
              ? Stream.of()
              : claimCase.claim().appearances().stream()
                  .flatMap(it -> byStatement.getOrDefault(it.statement(), List.of()).stream());
      return new ReviewWork(
          Stream.of(itself, withArticle, withStatement).flatMap(it -> it).toList());
    }

    private static <K> List<ReviewTask> of(Map<K, List<ReviewTask>> tasks, K key) {
      return tasks.computeIfAbsent(key, it -> new ArrayList<>());
    }
  }

  boolean isOf(AccountId person) {
    return tasks.stream().anyMatch(it -> it.isFor(person));
  }

  /** What somebody still has to do comes first, by the day it is due; without a day after those. */
  static Comparator<ReviewWork> order() {
    return Comparator.comparing(
        (ReviewWork work) -> work.pending().findFirst().orElse(null),
        Comparator.nullsLast(DUE_FIRST));
  }

  /** "review: Jo by 3 May, Ann"; empty when nobody has it to do. */
  String inWords(Map<AccountId, String> names) {
    List<String> people = pending().map(it -> person(it, names)).distinct().toList();
    return people.isEmpty() ? "" : phrase("matrix.reviews", String.join(", ", people));
  }

  private static String person(ReviewTask task, Map<AccountId, String> names) {
    AccountId assignee = task.assignee();
    String name =
        assignee == null
            ? phrase("matrix.whoever")
            : names.getOrDefault(assignee, phrase("review.somebody-gone"));
    LocalDate due = task.due();
    return due == null ? name : phrase("matrix.reviews-until", name, Days.dayOfYear(due));
  }

  private Stream<ReviewTask> pending() {
    return tasks.stream().filter(it -> it.state().isPending());
  }
}
