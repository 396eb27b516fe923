package io.touchstone.domain.trail;

/** What stands in an entry's place can't be one: it was changed, or a newer version wrote it. */
public final class UnreadableTrailException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final long number;

  /**
   * @param number the place in the chain, from 1
   */
  public UnreadableTrailException(long number, Throwable cause) {
    super(cause.getMessage(), cause);
    this.number = number;
  }

  public long number() {
    return number;
  }
}
