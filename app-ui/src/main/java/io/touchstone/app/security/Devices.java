package io.touchstone.app.security;

import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.SignInId;
import io.touchstone.domain.account.StaySignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.authentication.rememberme.InvalidCookieException;

/**
 * Writes down on which device somebody signed in, and knows the device again by a cookie when its
 * session is lost. The secret in the cookie is not exchanged on each return: pages ask for several
 * things at once when they come back, and the second would look like a thief.
 */
final class Devices extends AbstractRememberMeServices {
  private static final String SIGN_IN = "touchstone.sign-in";
  private static final int PARTS = 2;

  private final StaySignedIn staying;

  Devices(String key, AccountDetails accounts, StaySignedIn staying) {
    super(key, accounts);
    this.staying = staying;
    setAlwaysRemember(true);
    setCookieName("touchstone-signed-in");
    setTokenValiditySeconds((int) StaySignedIn.HOLDS.toSeconds());
    setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
  }

  /** By which sign-in this session came to be; empty for a session that nobody signed in to. */
  static Optional<SignInId> signInOf(@Nullable HttpSession session) {
    return Optional.ofNullable(session)
        .map(it -> it.getAttribute(SIGN_IN))
        .map(UUID.class::cast)
        .map(SignInId::new);
  }

  @Override
  protected void onLoginSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication successful) {
    if (successful.getPrincipal() instanceof SignedIn person) {
      StaySignedIn.Begun begun =
          staying.begin(
              new AccountId(person.id()),
              Objects.requireNonNullElse(request.getHeader("User-Agent"), ""),
              request.getRemoteAddr());
      remember(begun.id(), begun.secret(), request, response);
    }
  }

  @Override
  protected UserDetails processAutoLoginCookie(
      String[] parts, HttpServletRequest request, HttpServletResponse response) {
    if (parts.length != PARTS) {
      throw new InvalidCookieException("Not a cookie of ours.");
    }
    SignInId id = id(parts[0]);
    Account account =
        staying
            .resume(id, parts[1])
            .orElseThrow(() -> new InvalidCookieException("Not signed in any longer."));
    remember(id, parts[1], request, response);
    return SignedIn.as(account);
  }

  /** For another fortnight. */
  private void remember(
      SignInId id, String secret, HttpServletRequest request, HttpServletResponse response) {
    request.getSession().setAttribute(SIGN_IN, id.value());
    setCookie(new String[] {id.toString(), secret}, getTokenValiditySeconds(), request, response);
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    signInOf(request.getSession(false)).ifPresent(staying::end);
    super.logout(request, response, authentication);
  }

  private static SignInId id(String typed) {
    try {
      return new SignInId(UUID.fromString(typed));
    } catch (IllegalArgumentException e) {
      throw new InvalidCookieException("Not a cookie of ours.");
    }
  }
}
