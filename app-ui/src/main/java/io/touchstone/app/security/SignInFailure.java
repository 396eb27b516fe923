package io.touchstone.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in, which says why; never whether there is such an account. */
final class SignInFailure implements AuthenticationFailureHandler {
  /** How many minutes to wait. */
  static final String WAIT = "wait";

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
      throws IOException {
    String why =
        failure instanceof SlowedDown.Slowed slowed ? WAIT + "=" + slowed.minutes() : "error";
    response.sendRedirect(request.getContextPath() + "/login?" + why);
  }
}
