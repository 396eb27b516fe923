package io.touchstone.app.api;

import io.touchstone.domain.claim.ClaimId;
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
 * @param about the article's title or file, or "claims 3, 7"
 * @param total statements or claims to review
 * @param done how many of them carry the assignee's mark
 */
record TaskBody(
    UUID id,
    UUID investigation,
    String about,
    @Nullable UUID article,
    List<UUID> claims,
    UUID assignee,
    String assigneeName,
    UUID assignedBy,
    Instant assignedAt,
    @Nullable LocalDate due,
    String note,
    TaskState state,
    int total,
    int done) {

  static TaskBody of(TaskSummary summary) {
    ReviewTask task = summary.task();
    return new TaskBody(
        task.id().value(),
        task.investigation().value(),
        summary.scopeLabel(),
        task.scope() instanceof TaskScope.WholeArticle(var article) ? article.value() : null,
        task.scope() instanceof TaskScope.ChosenClaims(var claims)
            ? claims.stream().map(ClaimId::value).toList()
            : List.of(),
        task.assignee().value(),
        summary.assigneeName(),
        task.assignedBy().value(),
        task.assignedAt(),
        task.due(),
        task.note(),
        task.state(),
        summary.total(),
        summary.done());
  }
}
