package io.touchstone.domain;

import java.util.List;
import java.util.stream.Collectors;

/** Input that a use case can't accept; nothing was written. */
public final class InvalidInputException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public InvalidInputException(List<Problem> problems) {
    super(problems.stream().map(Problem::message).collect(Collectors.joining(" ")));
    this.problems = List.copyOf(problems);
  }

  public InvalidInputException(String field, String message) {
    this(List.of(new Problem(field, message)));
  }

  /** At least one, in the order of the form's fields. */
  public List<Problem> problems() {
    return problems;
  }
}
