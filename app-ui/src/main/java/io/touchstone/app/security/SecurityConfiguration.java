package io.touchstone.app.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.touchstone.domain.account.PasswordHasher;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;

/**
 * Views say by annotation who may open them; the health check and what was published are open to
 * all. A new session id on signing in and the protection against forged requests are Spring
 * Security's and Vaadin's own.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private static final Duration STAYS_SIGNED_IN = Duration.ofDays(14);

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http, SignInKey key, TokenBasedRememberMeServices stayingSignedIn) {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(
                        "/actuator/health", "/*.css", "/favicon.svg", "/reports", "/reports/**")
                    .permitAll())
        .rememberMe(it -> it.rememberMeServices(stayingSignedIn).key(key.value()))
        .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class))
        .build();
  }

  @Bean
  SignInKey signInKey(@Value("${touchstone.data}") Path data) {
    return SignInKey.in(data);
  }

  /**
   * People stay signed in on their device through a restart and a lost session, until they sign out
   * or change their password, which is part of what is signed.
   */
  @Bean
  TokenBasedRememberMeServices stayingSignedIn(SignInKey key, AccountDetails accounts) {
    TokenBasedRememberMeServices services = new TokenBasedRememberMeServices(key.value(), accounts);
    services.setAlwaysRemember(true);
    services.setCookieName("touchstone-signed-in");
    services.setTokenValiditySeconds((int) STAYS_SIGNED_IN.toSeconds());
    services.setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    return services;
  }

  /** Each hash names its algorithm, so that a better one can follow without a new password. */
  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  PasswordHasher passwordHasher(PasswordEncoder encoder) {
    return new EncodedPasswords(encoder);
  }
}
