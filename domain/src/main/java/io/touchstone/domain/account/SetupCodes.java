package io.touchstone.domain.account;

import java.util.Optional;

/** Keeps the hash of the code that lets the first visitor become the administrator. */
public interface SetupCodes {
  /** The current code's hash; empty when none was issued or it has been used. */
  Optional<String> hash();

  /** Replaces any earlier code. */
  void replace(String hash);

  void clear();
}
