package io.touchstone.domain;

/**
 * What became of a write that expected a certain version.
 *
 * @param <T> the aggregate
 */
public sealed interface SaveOutcome<T> {

  /** Written; {@code value} carries its new version. */
  record Saved<T>(T value) implements SaveOutcome<T> {}

  /** Not written: somebody else was first, and {@code current} is what they left. */
  record Stale<T>(T current) implements SaveOutcome<T> {}
}
