package io.touchstone.domain.text;

import io.touchstone.domain.InvalidInputException;
import java.net.URI;
import java.net.URISyntaxException;

/** What a person may type where a page's address is asked for. */
public final class WebAddress {
  private static final int LONGEST = 2_000;

  private WebAddress() {}

  /**
   * @return the address, http or https with a host, without blanks around it
   * @throws InvalidInputException for anything else, naming the field "url"
   */
  public static String checked(String typed) {
    String url = typed.strip();
    try {
      URI uri = new URI(url);
      String scheme = uri.getScheme();
      if (uri.getHost() != null
          && url.length() <= LONGEST
          && ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
        return url;
      }
    } catch (URISyntaxException e) {
      throw new InvalidInputException("url", "That is not a web address: " + e.getReason() + ".");
    }
    throw new InvalidInputException(
        "url", "Enter a whole web address that begins with https:// or http://.");
  }
}
