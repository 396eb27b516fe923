package io.touchstone.app.startup;

import org.jspecify.annotations.Nullable;

/**
 * Touchstone can't start, and a person can do something about it. The message is all they see: it
 * says what is wrong and what to do, in a sentence or two.
 */
public final class CannotStartException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CannotStartException(String whatIsWrongAndWhatToDo) {
    super(whatIsWrongAndWhatToDo);
  }

  public CannotStartException(String whatIsWrongAndWhatToDo, @Nullable Throwable cause) {
    super(whatIsWrongAndWhatToDo, cause);
  }
}
