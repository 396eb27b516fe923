package io.touchstone.domain.text;

import java.security.SecureRandom;
import java.util.Base64;

/** Texts that nobody can guess, for addresses, cookies, tokens and passwords. */
public final class RandomText {
  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomText() {}

  /**
   * @param bytes how many are drawn; each letter stands for six bits
   * @return letters, digits, - and _, as base64url without padding
   */
  public static String ofBytes(int bytes) {
    byte[] drawn = new byte[bytes];
    RANDOM.nextBytes(drawn);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(drawn);
  }
}
