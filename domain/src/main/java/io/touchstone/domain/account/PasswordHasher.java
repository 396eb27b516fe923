package io.touchstone.domain.account;

/** Encodes secrets one way; the algorithm's name is part of what it returns. */
public interface PasswordHasher {
  String hash(String secret);

  boolean matches(String secret, String hash);
}
