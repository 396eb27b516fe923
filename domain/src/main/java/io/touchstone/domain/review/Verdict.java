package io.touchstone.domain.review;

/**
 * How well a claim is supported by what was examined. These are states of support, not grades of
 * truth: "disputed" doesn't mean false.
 */
public enum Verdict {
  CORROBORATED,
  DISPUTED,
  ATTRIBUTED,
  UNSOURCED
}
