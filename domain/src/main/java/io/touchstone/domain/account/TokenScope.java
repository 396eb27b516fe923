package io.touchstone.domain.account;

/** What a program may do in its owner's name; a later one may do all that an earlier one may. */
public enum TokenScope {
  /** Sees what its owner sees. */
  READ,
  /** Also does what its owner may do. */
  WRITE
}
