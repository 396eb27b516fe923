package io.touchstone.domain.account;

import java.time.Duration;
import java.time.Instant;

/** How much was guessed lately, for all nodes; counted also when what was guessed for fails. */
public interface Guesses {
  /**
   * Counts a guess, unless there were too many.
   *
   * @param subject what is guessed at, or from where
   * @param each how long one guess weighs
   * @param most how many may weigh at a time
   * @return how long to wait for the next; zero when this one was counted
   */
  Duration count(String subject, Duration each, int most, Instant now);

  /** Takes a guess back that was none. */
  void takeBack(String subject, Duration each);

  void forget(String subject);
}
