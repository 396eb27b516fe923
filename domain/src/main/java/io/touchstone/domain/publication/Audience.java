package io.touchstone.domain.publication;

/** Who finds a published report. */
public enum Audience {
  /** Everybody: it stands in the list, in the feeds, and under a readable address. */
  EVERYONE,
  /** Whoever was given its address, which can't be guessed and stands nowhere. */
  WHO_HAS_THE_LINK
}
