package io.touchstone.domain.trail;

/** What is wrong with a chain at the first entry that isn't as it was written. */
public enum TrailFlaw {
  /** The entry's content isn't what its digest was taken of, or what it was once known to be. */
  CHANGED,
  /** The entry was there and is gone. */
  REMOVED,
  /** The entry wasn't there. */
  PUT_IN,
  /** The entry is there, but elsewhere in the file. */
  MISPLACED,
  /** The entry belongs to another investigation's chain. */
  FOREIGN,
  /**
   * The entry names another digest than that of the entry before it: one of the two was changed and
   * given a new digest, or what stood between them is gone.
   */
  UNCHAINED,
  /**
   * Every digest fits, but at the latest here the chain isn't the one that the trusted head is of:
   * this entry or an earlier one was changed, and what follows was written anew.
   */
  REWRITTEN,
  /** The trusted head is nowhere: the chain was cut off after this entry, or written anew. */
  HEAD_MISSING
}
