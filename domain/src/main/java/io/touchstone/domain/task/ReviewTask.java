package io.touchstone.domain.task;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Review work that one person gave to another.
 *
 * @param due the day by whose end it is wanted; null without one
 * @param note what the assignee should know; may be empty
 * @param version 0 before it is stored
 */
public record ReviewTask(
    TaskId id,
    InvestigationId investigation,
    TaskScope scope,
    AccountId assignee,
    AccountId assignedBy,
    @Nullable LocalDate due,
    String note,
    TaskState state,
    Instant assignedAt,
    long version) {
  private static final int LONGEST_NOTE = 2_000;

  public ReviewTask {
    Objects.requireNonNull(id);
    Objects.requireNonNull(investigation);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(assignee);
    Objects.requireNonNull(assignedBy);
    Objects.requireNonNull(state);
    Objects.requireNonNull(assignedAt);
    note = note.strip();
    if (note.length() > LONGEST_NOTE) {
      throw new InvalidInputException(
          "note", "Keep the note under " + LONGEST_NOTE + " characters.");
    }
  }

  /**
   * @throws InvalidInputException when the move is not legal from where it is
   */
  public ReviewTask moved(TaskState to) {
    if (!state.next().contains(to)) {
      throw new InvalidInputException(
          "state", "A task that is " + inWords(state) + " can't become " + inWords(to) + ".");
    }
    return new ReviewTask(
        id, investigation, scope, assignee, assignedBy, due, note, to, assignedAt, version);
  }

  public boolean isOverdue(LocalDate today) {
    return due != null && state.isPending() && due.isBefore(today);
  }

  private static String inWords(TaskState state) {
    return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
