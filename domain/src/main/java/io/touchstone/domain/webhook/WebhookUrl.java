package io.touchstone.domain.webhook;

import io.touchstone.domain.InvalidInputException;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where events are sent. Whether it lies on the public internet is looked at when something is
 * sent, by the addresses that its name has then.
 */
public record WebhookUrl(String value) {
  private static final int LONGEST = 1_000;
  private static final int HIGHEST_PORT = 65_535;

  public WebhookUrl {
    value = value.strip();
    URI uri = parsed(value);
    if (!"https".equals(uri.getScheme()) && !isOwnMachine(uri)) {
      throw refused();
    }
    if (uri.getHost() == null
        || uri.getRawUserInfo() != null
        || uri.getRawFragment() != null
        || value.length() > LONGEST) {
      throw refused();
    }
    if (uri.getPort() == 0 || uri.getPort() > HIGHEST_PORT) {
      throw new InvalidInputException(
          "url", "Enter an https address whose port lies between 1 and 65535.");
    }
  }

  public URI uri() {
    return URI.create(value);
  }

  /** Whether it isn't encrypted, which is right on one's own machine only. */
  public boolean isPlain() {
    return "http".equals(uri().getScheme());
  }

  private static boolean isOwnMachine(URI uri) {
    return "http".equals(uri.getScheme())
        && ("127.0.0.1".equals(uri.getHost()) || "localhost".equals(uri.getHost()));
  }

  private static URI parsed(String value) {
    try {
      return new URI(value);
    } catch (URISyntaxException e) {
      throw refused();
    }
  }

  private static InvalidInputException refused() {
    return new InvalidInputException(
        "url", "Enter an https address without user name and fragment, at most 1,000 characters.");
  }

  @Override
  public String toString() {
    return value;
  }
}
