package io.touchstone.domain.search;

/** By what hits can be narrowed down. */
public enum Facet {
  /** Values are investigations' ids. */
  INVESTIGATION,
  /** Values are outlets' names. */
  OUTLET,
  /** Values are names of {@link StandingGroup}; articles have none. */
  STANDING,
  /**
   * Values are months, {@code 2026-03}: in which an article was published, or an earlier check was
   * made.
   */
  MONTH
}
