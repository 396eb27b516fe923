package io.touchstone.domain;

/**
 * What was asked for doesn't exist, or doesn't exist for this viewer; the two are never told apart.
 */
public final class NotFoundException extends RefusedException {
  private static final long serialVersionUID = 1L;

  public NotFoundException(String what) {
    super(what);
  }
}
