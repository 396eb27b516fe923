package io.touchstone.domain.task;

import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;
import java.util.Optional;

/** All review tasks. */
public interface ReviewTasks {
  Optional<ReviewTask> find(TaskId id);

  /** Due first, those without a date last. */
  List<TaskSummary> in(InvestigationId investigation);

  /**
   * Over all investigations that the person is a member of; due first, those without a date last.
   */
  List<TaskSummary> of(AccountId assignee);

  void add(ReviewTask task);

  SaveOutcome<ReviewTask> save(ReviewTask task, long expectedVersion);
}
