package io.touchstone.domain.webhook;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a webhook's sender and receiver share, in the form of <a
 * href="https://www.standardwebhooks.com">Standard Webhooks</a>: {@code whsec_} and 32 random bytes
 * in base64.
 */
public record WebhookSecret(String value) {
  private static final String PREFIX = "whsec_";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  public WebhookSecret {
    if (!value.startsWith(PREFIX)) {
      throw new IllegalArgumentException("A webhook's secret begins with " + PREFIX);
    }
  }

  static WebhookSecret next() {
    byte[] drawn = new byte[BYTES];
    RANDOM.nextBytes(drawn);
    return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(drawn));
  }

  /** The shared key: what stands in base64 behind the prefix. */
  public byte[] key() {
    return Base64.getDecoder().decode(value.substring(PREFIX.length()));
  }

  @Override
  public String toString() {
    return "WebhookSecret[…]";
  }
}
