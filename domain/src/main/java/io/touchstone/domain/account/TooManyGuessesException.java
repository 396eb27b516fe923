package io.touchstone.domain.account;

import io.touchstone.domain.RefusedException;
import java.time.Duration;

/** Somebody guessed too often; nothing was tried. */
public final class TooManyGuessesException extends RefusedException {
  private static final long serialVersionUID = 1L;

  private final Duration wait;

  public TooManyGuessesException(Duration wait) {
    super("Too many tries. Try again in " + minutes(wait) + " min.");
    this.wait = wait;
  }

  /** Until the next try. */
  public Duration waiting() {
    return wait;
  }

  /** Rounded up, so that whoever waits so long gets in. */
  public static long minutes(Duration wait) {
    return Math.max(1, wait.plusSeconds(59).toMinutes());
  }
}
