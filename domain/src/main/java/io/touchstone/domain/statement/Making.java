package io.touchstone.domain.statement;

/** How a statement came to be one. */
public enum Making {
  /** Analysis found it. */
  ANALYSIS,
  /** A person chose where it begins and ends; analysis never changes that. */
  PERSON,
  /** A person reads it between the lines of this passage: our reading, not the outlet's words. */
  READING
}
