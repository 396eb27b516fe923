package io.touchstone.domain.search;

/** What a hit is, in the order in which hits are listed. */
public enum SearchKind {
  /** A claim that somebody has marked. */
  EARLIER_CHECK,
  /** A claim that nobody has marked. */
  CLAIM,
  STATEMENT,
  ARTICLE
}
