package io.touchstone.benchmarks;

import java.io.Serial;

/** The folder doesn't hold what the yardstick reads; the message says what is missing. */
public final class MissingDataException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  public MissingDataException(String message) {
    super(message);
  }
}
