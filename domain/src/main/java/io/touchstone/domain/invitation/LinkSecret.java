package io.touchstone.domain.invitation;

import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.RandomText;

/**
 * The part of a link that opens it: 256 random bits. They need no slow hash, for there is nothing
 * to guess; their digest alone is kept, and looked up.
 */
public record LinkSecret(String value) {
  private static final int BYTES = 32;

  static LinkSecret next() {
    return new LinkSecret(RandomText.ofBytes(BYTES));
  }

  Digest digest() {
    return Digest.of(value);
  }

  @Override
  public String toString() {
    return "LinkSecret[…]";
  }
}
