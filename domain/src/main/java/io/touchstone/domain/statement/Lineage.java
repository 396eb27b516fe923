package io.touchstone.domain.statement;

/** How two statements stand to one another. */
public enum Lineage {
  /** Nothing is known. */
  UNKNOWN,
  /**
   * In one language the one was made from the other, or both from the same copy: what their
   * quotations word differently was altered on the way.
   */
  ONE_CHAIN
}
