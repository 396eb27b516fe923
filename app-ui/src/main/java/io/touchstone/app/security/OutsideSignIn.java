package io.touchstone.app.security;

import io.touchstone.domain.account.Accounts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Signing in with the organisation's OpenID Connect provider, where one is configured. Once the
 * provider has said who somebody is, their sign-in is like any other: a row that is seen and ended
 * on the account page, and nothing of the provider's is kept.
 */
@Component
@ConditionalOnProperty("touchstone.oidc.issuer")
class OutsideSignIn {
  /** Where the way to the provider begins. */
  static final String ADDRESS = "oauth2/authorization/" + LateRegistration.ID;

  private final LateRegistration registration;
  private final KnownPeople people;
  private final String name;

  OutsideSignIn(
      Accounts accounts,
      @Value("${touchstone.oidc.issuer}") String issuer,
      @Value("${touchstone.oidc.client-id:touchstone}") String clientId,
      @Value("${touchstone.oidc.client-secret:}") String clientSecret,
      @Value("${touchstone.oidc.name:}") String name) {
    this.registration = new LateRegistration(issuer, clientId, clientSecret);
    this.people = new KnownPeople(accounts);
    this.name = name.strip();
  }

  /** What the organisation calls its provider; empty when it hasn't said. */
  String name() {
    return name;
  }

  void open(HttpSecurity http, Devices devices) {
    OutsideFailure failed = new OutsideFailure();
    http.oauth2Login(
        login ->
            login
                .loginPage("/login")
                .clientRegistrationRepository(registration)
                .authorizedClientRepository(new NothingKept())
                .userInfoEndpoint(it -> it.oidcUserService(people))
                .successHandler(new Arrived(devices))
                .failureHandler(failed)
                .withObjectPostProcessor(
                    new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                      @Override
                      public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(
                          T filter) {
                        filter.setAuthenticationFailureHandler(failed);
                        return filter;
                      }
                    }));
  }

  /** Makes the person of the provider's word one that is signed in here. */
  private static final class Arrived implements AuthenticationSuccessHandler {
    private final HttpSessionSecurityContextRepository contexts =
        new HttpSessionSecurityContextRepository();
    private final SavedRequestAwareAuthenticationSuccessHandler onwards =
        new SavedRequestAwareAuthenticationSuccessHandler();
    private final Devices devices;

    Arrived(Devices devices) {
      this.devices = devices;
    }

    @Override
    public void onAuthenticationSuccess(
        HttpServletRequest request, HttpServletResponse response, Authentication outside)
        throws IOException, ServletException {
      if (!(outside.getPrincipal() instanceof KnownPerson known)) {
        throw new IllegalStateException("Nobody else passes the provider.");
      }
      SignedIn person = known.person();
      Authentication here =
          UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(here);
      SecurityContextHolder.setContext(context);
      contexts.saveContext(context, request, response);
      devices.loginSuccess(request, response, here);
      onwards.onAuthenticationSuccess(request, response, here);
    }
  }

  /** The provider's tokens have done what they were for. */
  @SuppressWarnings("TypeParameterUnusedInFormals") // so Spring Security declares it
  private static final class NothingKept implements OAuth2AuthorizedClientRepository {
    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
        String registration, Authentication principal, HttpServletRequest request) {
      return null;
    }

    @Override
    public void saveAuthorizedClient(
        OAuth2AuthorizedClient client,
        Authentication principal,
        HttpServletRequest request,
        HttpServletResponse response) {}

    @Override
    public void removeAuthorizedClient(
        String registration,
        Authentication principal,
        HttpServletRequest request,
        HttpServletResponse response) {}
  }
}
