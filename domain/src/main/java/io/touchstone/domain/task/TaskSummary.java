package io.touchstone.domain.task;

import io.touchstone.domain.investigation.InvestigationId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of tasks.
 *
 * @param investigationTitle of the investigation it belongs to
 * @param scopeLabel the article's title or file, or the numbers of the claims, or of the articles
 *     that the statements stand in: "3, 7"
 * @param articleNumber of a whole-article task, null otherwise
 * @param assigneeName display name; null for an open task
 * @param assignedByName display name
 * @param total statements or claims to review
 * @param done how many of them carry the assignee's mark
 */
public record TaskSummary(
    ReviewTask task,
    String investigationTitle,
    String scopeLabel,
    @Nullable Integer articleNumber,
    @Nullable String assigneeName,
    String assignedByName,
    int total,
    int done) {
  public InvestigationId investigation() {
    return task.investigation();
  }
}
