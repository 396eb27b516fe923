package io.touchstone.app.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/**
 * The one provider, asked for its addresses when somebody first signs in with it: Touchstone starts
 * and lets people in by password while the provider is away.
 */
final class LateRegistration implements ClientRegistrationRepository {
  static final String ID = "oidc";

  private final String issuer;
  private final String clientId;
  private final String clientSecret;
  private volatile @Nullable ClientRegistration known;

  LateRegistration(String issuer, String clientId, String clientSecret) {
    this.issuer = issuer;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!ID.equals(id)) {
      return null;
    }
    ClientRegistration now = known;
    if (now == null) {
      now = discovered();
      known = now;
    }
    return now;
  }

  private ClientRegistration discovered() {
    try {
      return ClientRegistrations.fromOidcIssuerLocation(issuer)
          .registrationId(ID)
          .clientId(clientId)
          .clientSecret(clientSecret)
          .scope("openid", "email", "profile")
          .build();
    } catch (RuntimeException e) {
      throw new ProviderAwayException(issuer, e);
    }
  }

  /** The provider doesn't say how to sign in with it. */
  static final class ProviderAwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProviderAwayException(String issuer, Throwable cause) {
      super("The identity provider " + issuer + " doesn't answer as it should.", cause);
    }
  }
}
