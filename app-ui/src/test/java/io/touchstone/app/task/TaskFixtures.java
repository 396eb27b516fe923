package io.touchstone.app.task;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.task.TaskSummary;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tasks in a few words. */
final class TaskFixtures {

  static final InvestigationId INVESTIGATION = InvestigationId.next();
  static final AccountId EDITOR = AccountId.next();

  private TaskFixtures() {}

  static ReviewTask task(@Nullable AccountId assignee, TaskState state, @Nullable LocalDate due) {
    return new ReviewTask(
        TaskId.next(),
        INVESTIGATION,
        new TaskScope.WholeArticle(ArticleId.next()),
        assignee,
        EDITOR,
        due,
        "Mind the times.",
        state,
        Instant.EPOCH,
        3);
  }

  static TaskSummary summary(ReviewTask task, String label) {
    return new TaskSummary(
        task,
        "The flood",
        label,
        task.scope() instanceof TaskScope.WholeArticle ? 2 : null,
        task.assignee() == null ? null : "Jo Okafor",
        "Ann Marsh",
        12,
        5);
  }
}
