package io.touchstone.domain;

/** The viewer sees the thing but may not do this to it; the message says who may. */
public final class NotPermittedException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public NotPermittedException(String message) {
    super(message);
  }
}
