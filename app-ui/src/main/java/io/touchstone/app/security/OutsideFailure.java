package io.touchstone.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.client.RestClientException;

/** Leads back to the sign-in, which says why the way through the provider ended. */
final class OutsideFailure implements AuthenticationFailureHandler {
  private static final Logger LOG = LoggerFactory.getLogger(OutsideFailure.class);

  /** Carries one of {@link Why}. */
  static final String OUTSIDE = "outside";

  /** What the page says. */
  enum Why {
    /** The provider hasn't verified the e-mail address. */
    UNVERIFIED,
    /** Nobody here has that address, or they may not sign in. */
    UNKNOWN,
    /** The provider doesn't answer. */
    AWAY,
    /** It was broken off, took too long, or was no answer to a question of ours. */
    FAILED
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    Why why = why(failure);
    if (why == Why.AWAY || why == Why.FAILED) {
      LOG.warn("Signing in with the identity provider failed: {}", cause(failure).toString());
    }
    response.sendRedirect(
        request.getContextPath() + "/login?" + OUTSIDE + "=" + why.name().toLowerCase(Locale.ROOT));
  }

  private static Why why(AuthenticationException failure) {
    for (Throwable it = failure; it != null; it = it.getCause()) {
      if (it instanceof LateRegistration.ProviderAwayException
          || it instanceof RestClientException) {
        return Why.AWAY;
      }
    }
    String code =
        failure instanceof OAuth2AuthenticationException outside
            ? outside.getError().getErrorCode()
            : "";
    return switch (code) {
      case KnownPeople.UNVERIFIED -> Why.UNVERIFIED;
      case KnownPeople.UNKNOWN -> Why.UNKNOWN;
      default -> Why.FAILED;
    };
  }

  private static Throwable cause(Throwable failure) {
    return failure.getCause() == null ? failure : failure.getCause();
  }
}
