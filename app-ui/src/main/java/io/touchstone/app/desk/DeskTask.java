package io.touchstone.app.desk;

import com.vaadin.flow.router.QueryParameters;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.ReadDesk;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskStatement;
import io.touchstone.domain.task.TaskWork;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The task, if any, that the desk is about: then only its statements show in the text, and all
 * counts are of them and of the reviewer's own marks.
 */
final class DeskTask {
  private final Function<TaskId, Optional<TaskWork>> reading;
  private @Nullable TaskWork work;
  private Set<String> shown = Set.of();

  /** How much there is to review, and how much of it is done. */
  record Progress(int marked, int statements) {
    int left() {
      return statements - marked;
    }
  }

  /**
   * @param reading empty for a task that is gone
   */
  DeskTask(Function<TaskId, Optional<TaskWork>> reading) {
    this.reading = reading;
  }

  /** Turns to the task that the address names, or to everything. */
  void turnTo(QueryParameters address) {
    turnTo(
        address
            .getSingleParameter(DeskNavigation.TASK)
            .flatMap(DeskNavigation::task)
            .flatMap(reading));
  }

  /** Reads again how far the work is. */
  void refresh() {
    id().ifPresent(it -> turnTo(reading.apply(it)));
  }

  private void turnTo(Optional<TaskWork> task) {
    TaskWork now = task.orElse(null);
    boolean same = work != null && now != null && work.task().id().equals(now.task().id());
    Set<String> ids = new HashSet<>(same ? shown : Set.of());
    if (now != null) {
      now.statements().forEach(it -> ids.add(it.id().toString()));
    }
    shown = ids;
    work = now;
  }

  Optional<TaskWork> work() {
    return Optional.ofNullable(work);
  }

  Optional<TaskId> id() {
    return work().map(it -> it.task().id());
  }

  /** Whether it is to be reviewed now. */
  boolean asksFor(StatementId statement) {
    return work == null || work.statements().stream().anyMatch(it -> it.id().equals(statement));
  }

  /**
   * Shows a statement beside the task's own, because the reviewer looks at it.
   *
   * @return whether it didn't show before
   */
  boolean admit(StatementId statement) {
    return work != null && shown.add(statement.toString());
  }

  /** Those of them that show. */
  List<DeskStatement> only(List<DeskStatement> statements) {
    return work == null
        ? statements
        : statements.stream().filter(it -> shown.contains(it.id())).toList();
  }

  /** How far the reviewer is in an article; empty without a task. */
  Optional<Progress> in(ArticleId article) {
    return work()
        .map(it -> it.statements().stream().filter(of -> of.article().equals(article)).toList())
        .map(DeskTask::progress);
  }

  /** How far it is in an article on the desk: the task's part, or all of it by everybody. */
  Progress in(ReadDesk.Desk desk) {
    return in(desk.article().id())
        .orElseGet(
            () ->
                new Progress(
                    (int)
                        desk.statements().stream()
                            .filter(it -> !it.standing().marks().isEmpty())
                            .count(),
                    desk.statements().size()));
  }

  /** How far the reviewer is with all of it; empty without a task. */
  Optional<Progress> whole() {
    return work().map(it -> progress(it.statements()));
  }

  private static Progress progress(List<TaskStatement> statements) {
    return new Progress(
        (int) statements.stream().filter(TaskStatement::marked).count(), statements.size());
  }

  /** Where the work goes on in an article: what is unmarked there, else the first of all. */
  @Nullable StatementId nextIn(ArticleId article) {
    return work()
        .flatMap(
            it ->
                new TaskWork(
                        it.task(),
                        it.statements().stream()
                            .filter(of -> of.article().equals(article))
                            .toList())
                    .next())
        .map(TaskStatement::id)
        .orElse(null);
  }

  /** The first statement to mark that stands in another article. */
  Optional<TaskStatement> nextBeyond(ArticleId article) {
    return work().stream()
        .flatMap(it -> it.statements().stream())
        .filter(it -> !it.marked() && !it.article().equals(article))
        .findFirst();
  }

  /** A statement's address, or with none the article's, in the task if there is one. */
  String address(InvestigationId investigation, int article, @Nullable StatementId statement) {
    String plain =
        statement == null
            ? DeskNavigation.to(investigation, article)
            : DeskNavigation.to(investigation, article, statement);
    return id().map(it -> DeskNavigation.within(plain, it)).orElse(plain);
  }
}
