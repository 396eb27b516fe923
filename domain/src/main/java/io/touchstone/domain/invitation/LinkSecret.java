package io.touchstone.domain.invitation;

import io.touchstone.domain.text.Digest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The part of a link that opens it: 256 random bits. They need no slow hash, for there is nothing
 * to guess; their digest alone is kept, and looked up.
 */
public record LinkSecret(String value) {
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  static LinkSecret next() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  Digest digest() {
    return Digest.of(value);
  }

  @Override
  public String toString() {
    return "LinkSecret[…]";
  }
}
