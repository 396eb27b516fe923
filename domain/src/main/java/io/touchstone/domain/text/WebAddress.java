package io.touchstone.domain.text;

import io.touchstone.domain.InvalidInputException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a person may type where a page's address is asked for. */
public final class WebAddress {
  private static final int LONGEST = 2_000;
  private static final Pattern COUNTING = Pattern.compile("^(utm_[a-z]+|fbclid|gclid)(=|$)");

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

  /** The host in lower case without "www.", or null when the address has none. */
  public static @Nullable String site(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /**
   * What tells whether two addresses lead to the same page: scheme, "www.", fragment, a slash at
   * the end and what only counts visitors don't matter. Null for a site's front page and for what
   * is no address, which tell nothing about an article.
   */
  public static @Nullable String page(String url) {
    try {
      URI uri = new URI(url.strip());
      String site = site(url.strip());
      String path = String.valueOf(uri.getRawPath()).replaceFirst("/+$", "");
      String query =
          Stream.of(String.valueOf(uri.getRawQuery()).split("&", -1))
              .filter(part -> uri.getRawQuery() != null && !COUNTING.matcher(part).find())
              .collect(Collectors.joining("&"));
      return site == null || (path.isEmpty() && query.isEmpty()) ? null : site + path + "?" + query;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
