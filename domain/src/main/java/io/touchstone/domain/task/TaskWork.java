package io.touchstone.domain.task;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a task is about, statement by statement, and how far one person has come with it.
 *
 * @param statements article by article, in the order of the text; those that nobody reads any more
 *     are left out, so it may be empty
 */
public record TaskWork(ReviewTask task, List<TaskStatement> statements) {
  public TaskWork {
    Objects.requireNonNull(task);
    statements = List.copyOf(statements);
  }

  /** The first without the person's mark, else the first of all. */
  public Optional<TaskStatement> next() {
    return statements.stream()
        .filter(it -> !it.marked())
        .findFirst()
        .or(() -> statements.stream().findFirst());
  }

  /** How many carry the person's mark. */
  public int marked() {
    return (int) statements.stream().filter(TaskStatement::marked).count();
  }
}
