package io.touchstone.domain.task;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Review work that one person gave to another.
 *
 * @param assignee null while it is open, for whoever takes it
 * @param due the day by whose end it is wanted; null without one
 * @param note what the assignee should know; may be empty
 * @param remindedAt when the assignee was last reminded since they have it; null when nobody did
 * @param version 0 before it is stored
 */
public record ReviewTask(
    TaskId id,
    InvestigationId investigation,
    TaskScope scope,
    @Nullable AccountId assignee,
    AccountId assignedBy,
    @Nullable LocalDate due,
    String note,
    TaskState state,
    Instant assignedAt,
    Priority priority,
    @Nullable Instant remindedAt,
    long version) {
  private static final int LONGEST_NOTE = 2_000;

  /** Of normal priority; nobody was reminded. */
  public ReviewTask(
      TaskId id,
      InvestigationId investigation,
      TaskScope scope,
      @Nullable AccountId assignee,
      AccountId assignedBy,
      @Nullable LocalDate due,
      String note,
      TaskState state,
      Instant assignedAt,
      long version) {
    this(
        id,
        investigation,
        scope,
        assignee,
        assignedBy,
        due,
        note,
        state,
        assignedAt,
        Priority.NORMAL,
        null,
        version);
  }

  public ReviewTask {
    Objects.requireNonNull(id);
    Objects.requireNonNull(investigation);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(priority);
    if (state != TaskState.CLOSED && (assignee == null) != (state == TaskState.OPEN)) {
      throw new IllegalArgumentException("An open task is nobody's, every other somebody's.");
    }
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
   * Moved on, by and for its assignee. Open again it is nobody's; being given to somebody is {@link
   * #givenTo}.
   *
   * @throws InvalidInputException when the move is not legal from where it is
   */
  public ReviewTask moved(TaskState to) {
    if (!state.next().contains(to) || to == state) {
      throw illegal(to);
    }
    AccountId whose = to == TaskState.OPEN ? null : assignee;
    if (to != TaskState.CLOSED && to != TaskState.OPEN && whose == null) {
      throw illegal(to);
    }
    return with(whose, to, null);
  }

  /**
   * Somebody's from now on, who hasn't begun.
   *
   * @throws InvalidInputException when it is submitted, closed, or that person's already
   */
  public ReviewTask givenTo(AccountId person) {
    if (!state.next().contains(TaskState.ASSIGNED)) {
      throw illegal(TaskState.ASSIGNED);
    }
    if (isFor(person)) {
      throw new InvalidInputException("assignee", "Choose somebody else; the task is theirs now.");
    }
    return with(person, TaskState.ASSIGNED, null);
  }

  /**
   * With its assignee reminded.
   *
   * @throws InvalidInputException when nobody has anything to do for it
   */
  public ReviewTask reminded(Instant now) {
    if (assignee == null || !state.isPending()) {
      throw new InvalidInputException("state", "There is nobody whom this task waits for.");
    }
    return with(assignee, state, now);
  }

  /** Whether this person is to do it. */
  public boolean isFor(AccountId person) {
    return person.equals(assignee);
  }

  private ReviewTask with(@Nullable AccountId whose, TaskState to, @Nullable Instant reminder) {
    return new ReviewTask(
        id,
        investigation,
        scope,
        whose,
        assignedBy,
        due,
        note,
        to,
        assignedAt,
        priority,
        reminder,
        version);
  }

  private InvalidInputException illegal(TaskState to) {
    return new InvalidInputException(
        "state", "A task that is " + inWords(state) + " can't become " + inWords(to) + ".");
  }

  public boolean isOverdue(LocalDate today) {
    return due != null && state.isPending() && due.isBefore(today);
  }

  private static String inWords(TaskState state) {
    return switch (state) {
      case OPEN -> "open";
      case ASSIGNED -> "assigned";
      case IN_PROGRESS -> "in progress";
      case SUBMITTED -> "submitted";
      case CLOSED -> "closed";
    };
  }
}
