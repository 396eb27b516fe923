package io.touchstone.domain.search;

/** How far the index follows the database. */
public sealed interface IndexState {

  /** Everything is in it, but for what was decided in the last moments. */
  record Current() implements IndexState {}

  /** Much was imported or decided. */
  record CatchingUp(long waiting) implements IndexState {}

  /** It is made anew, after an update or because it was lost. */
  record Rebuilding(long done, long total) implements IndexState {}
}
