package io.touchstone.importer.web;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;

/** Why a page wasn't fetched, in words for a reporter. */
final class FetchProblem {
  private static final String BY_HAND = "open it in a browser, and paste its text here.";

  private FetchProblem() {}

  static String of(IOException problem, URI address, FetchLimits limits) {
    String host = String.valueOf(address.getHost());
    return switch (problem) {
      case GuardedResolver.ForbiddenHostException _ ->
          host + " isn't on the public internet; only public pages can be imported.";
      case UnknownHostException _ -> "There is no site called " + host + "; check the address.";
      case SSLException _ ->
          "The connection to " + host + " can't be secured, its certificate is wrong; " + BY_HAND;
      case SocketTimeoutException _ -> late(host, limits);
      default -> "The connection to " + host + " failed; try again later, or " + BY_HAND;
    };
  }

  static String late(String host, FetchLimits limits) {
    return host
        + " took longer than "
        + limits.time().toSeconds()
        + " seconds; try again later, or "
        + BY_HAND;
  }

  static String ofStatus(int status) {
    return switch (status) {
      case 401, 402, 403, 407, 429, 451 ->
          "The site doesn't hand out this page (status " + status + "); " + BY_HAND;
      case 404, 410 -> "There is no page at this address (status " + status + "); check it.";
      default ->
          status >= 500
              ? "The site has a problem of its own (status "
                  + status
                  + "); try again later, or "
                  + BY_HAND
              : "The site answered with nothing that can be read (status "
                  + status
                  + "); "
                  + BY_HAND;
    };
  }

  static String tooLarge(FetchLimits limits) {
    return String.format(
        Locale.ROOT, "The page has more than %.0f MB; " + BY_HAND, limits.bytes() / 1e6);
  }

  static String tooManyHops(FetchLimits limits) {
    return "The site redirects more than " + limits.hops() + " times; " + BY_HAND;
  }

  static String notText(String type) {
    return "The address leads to " + type + ", not to a page with text.";
  }

  static String notWeb() {
    return "The site redirects to something that is no web page; " + BY_HAND;
  }
}
