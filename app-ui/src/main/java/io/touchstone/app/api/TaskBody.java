package io.touchstone.app.api;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.task.Priority;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.task.TaskSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as the API shows it.
 *
 * @param about the article's title or file, or the numbers of the claims, or of the statements'
 *     articles
 * @param assignee null while it is open, for whoever takes it
 * @param total statements or claims to review
 * @param done how many of them carry the assignee's mark
 */
record TaskBody(
    UUID id,
    UUID investigation,
    String about,
    @Nullable UUID article,
    List<UUID> claims,
    List<UUID> statements,
    @Nullable UUID assignee,
    @Nullable String assigneeName,
    UUID assignedBy,
    Instant assignedAt,
    @Nullable LocalDate due,
    Priority priority,
    String note,
    TaskState state,
    @Nullable Instant remindedAt,
    int total,
    int done) {

  static TaskBody of(TaskSummary summary) {
    ReviewTask task = summary.task();
    AccountId assignee = task.assignee();
    return new TaskBody(
        task.id().value(),
        task.investigation().value(),
        summary.scopeLabel(),
        task.scope() instanceof TaskScope.WholeArticle(var article) ? article.value() : null,
        task.scope() instanceof TaskScope.ChosenClaims(var claims)
            ? claims.stream().map(ClaimId::value).toList()
            : List.of(),
        task.scope() instanceof TaskScope.ChosenStatements(var statements)
            ? statements.stream().map(StatementId::value).toList()
            : List.of(),
        assignee == null ? null : assignee.value(),
        summary.assigneeName(),
        task.assignedBy().value(),
        task.assignedAt(),
        task.due(),
        task.priority(),
        task.note(),
        task.state(),
        task.remindedAt(),
        summary.total(),
        summary.done());
  }
}
