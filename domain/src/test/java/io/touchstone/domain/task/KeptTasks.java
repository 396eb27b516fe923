package io.touchstone.domain.task;

import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;
import java.util.Optional;

/** Tasks in a list, for tests. */
record KeptTasks(List<ReviewTask> kept, List<TaskSummary> before) implements ReviewTasks {

  @Override
  public Optional<ReviewTask> find(TaskId id) {
    return kept.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  @Override
  public List<TaskSummary> in(InvestigationId investigation) {
    return before;
  }

  @Override
  public List<TaskSummary> of(AccountId assignee) {
    return before;
  }

  @Override
  public List<TaskSummary> openTo(AccountId person) {
    return List.of();
  }

  @Override
  public List<TaskStatement> statements(TaskId task, AccountId reviewer) {
    return List.of();
  }

  @Override
  public void add(ReviewTask task) {
    kept.add(task);
  }

  @Override
  public SaveOutcome<ReviewTask> save(ReviewTask task, long expectedVersion) {
    ReviewTask stored = find(task.id()).orElseThrow();
    if (stored.version() != expectedVersion) {
      return new SaveOutcome.Stale<>(stored);
    }
    kept.replaceAll(it -> it.id().equals(task.id()) ? task : it);
    return new SaveOutcome.Saved<>(task);
  }
}
