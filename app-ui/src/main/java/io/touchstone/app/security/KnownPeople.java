package io.touchstone.app.security;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.EmailAddress;
import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Finds the account of whom the provider vouches for, by the e-mail address that it has verified.
 * Nobody gets an account by signing in.
 */
final class KnownPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {
  static final String UNVERIFIED = "touchstone_unverified";
  static final String UNKNOWN = "touchstone_unknown";

  private final OidcUserService asking = new OidcUserService();
  private final Accounts accounts;

  KnownPeople(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser outside = asking.loadUser(request);
    String email = outside.getEmail();
    // anybody can type another's address at a provider that doesn't check it
    if (email == null || !Boolean.TRUE.equals(outside.getEmailVerified())) {
      throw new OAuth2AuthenticationException(new OAuth2Error(UNVERIFIED));
    }
    return address(email)
        .flatMap(accounts::byEmail)
        .filter(Account::active)
        .map(it -> new KnownPerson(outside, SignedIn.as(it)))
        .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN)));
  }

  private static Optional<EmailAddress> address(String email) {
    try {
      return Optional.of(new EmailAddress(email));
    } catch (InvalidInputException e) {
      return Optional.empty();
    }
  }
}
