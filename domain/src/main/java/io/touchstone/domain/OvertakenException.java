package io.touchstone.domain;

/**
 * Another decision was faster and this one was not written: its id has just been used, or what it
 * rests on was changed or removed. The transaction must be given up. Whoever runs the use case
 * again decides on what is there now, and a decision sent twice is then found to be done.
 */
public final class OvertakenException extends RefusedException {
  private static final long serialVersionUID = 1L;

  /**
   * @param what a whole sentence for a person, for the case that running again doesn't help
   */
  public OvertakenException(String what) {
    super(what);
  }
}
