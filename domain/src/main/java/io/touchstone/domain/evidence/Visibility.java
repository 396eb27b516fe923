package io.touchstone.domain.evidence;

/** Who may learn of a piece of evidence. */
public enum Visibility {
  PUBLIC,
  /** The report says what it is, not where it is. */
  DESCRIBED,
  /** Nobody outside the investigation learns of it. */
  CONFIDENTIAL
}
