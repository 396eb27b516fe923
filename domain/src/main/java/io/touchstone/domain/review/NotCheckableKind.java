package io.touchstone.domain.review;

/** Why a statement can't be checked. */
public enum NotCheckableKind {
  FORECAST,
  OPINION,
  BOILERPLATE
}
