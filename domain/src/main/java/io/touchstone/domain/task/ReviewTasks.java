package io.touchstone.domain.task;

import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.List;
import java.util.Optional;

/** All review tasks. */
public interface ReviewTasks {
  Optional<ReviewTask> find(TaskId id);

  /** Due first, those without a date last; what matters more before the rest of a day. */
  List<TaskSummary> in(InvestigationId investigation);

  /**
   * Over all investigations that the person is a member of; due first, those without a date last;
   * what matters more before the rest of a day.
   */
  List<TaskSummary> of(AccountId assignee);

  /** Those that wait for anybody, where the person reviews; due first as before. */
  List<TaskSummary> openTo(AccountId person);

  /**
   * The statements of the articles' current text that a task is about: all of an article, the
   * appearances of claims, or those that were chosen. Article by article, in the order of the text.
   *
   * @param reviewer whose marks count
   */
  List<TaskStatement> statements(TaskId task, AccountId reviewer);

  void add(ReviewTask task);

  SaveOutcome<ReviewTask> save(ReviewTask task, long expectedVersion);
}
