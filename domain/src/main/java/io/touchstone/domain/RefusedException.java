package io.touchstone.domain;

import java.util.Objects;

/** A use case did nothing; the message tells a person why. */
public abstract class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  protected RefusedException(String message) {
    super(Objects.requireNonNull(message));
  }

  /** Never null, and fit for a person to read. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
