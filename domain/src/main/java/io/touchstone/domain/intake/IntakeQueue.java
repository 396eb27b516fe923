package io.touchstone.domain.intake;

/** Has items read in the background. */
public interface IntakeQueue {
  /**
   * Has it read when the running transaction is committed, at least once, also after a restart.
   * Imports take turns: each one's first item comes before any one's second.
   */
  void readSoon(IntakeItem item);
}
