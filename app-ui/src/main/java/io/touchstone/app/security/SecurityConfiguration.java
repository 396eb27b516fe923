package io.touchstone.app.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.touchstone.domain.account.GuessLimit;
import io.touchstone.domain.account.PasswordHasher;
import io.touchstone.domain.account.StaySignedIn;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.rememberme.RememberMeAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Views say by annotation who may open them; the health check and what was published are open to
 * all. A new session id on signing in and the protection against forged requests are Spring
 * Security's and Vaadin's own.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  @Bean
  SecurityFilterChain pages(
      HttpSecurity http,
      Devices devices,
      StaySignedIn staying,
      ObjectProvider<OutsideSignIn> outside) {
    http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(
                        "/actuator/health", "/*.css", "/favicon.svg", "/reports", "/reports/**")
                    .permitAll())
        .rememberMe(it -> it.rememberMeServices(devices).key(devices.getKey()))
        .addFilterBefore(new EndedSignIns(staying), RememberMeAuthenticationFilter.class)
        .addFilterBefore(new EveryAnswer(), HeaderWriterFilter.class)
        .headers(SecurityConfiguration::withoutAPolicyOfItsOwn)
        .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class))
        // after Vaadin, which must say first that there is a page of our own
        .formLogin(it -> it.failureHandler(new SignInFailure()));
    outside.ifAvailable(it -> it.open(http, devices));
    return http.build();
  }

  /**
   * What isn't a page of the application may load and run nothing, unless it says otherwise itself,
   * as {@link PagePolicy} and the reports do.
   */
  private static void withoutAPolicyOfItsOwn(HeadersConfigurer<HttpSecurity> headers) {
    headers.contentSecurityPolicy(
        it ->
            it.policyDirectives(
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"));
  }

  /**
   * People stay signed in on their device through a restart, a lost session and a change of node.
   * What the key signs never leaves this process: what a cookie is worth, the database says.
   */
  @Bean
  Devices devices(AccountDetails accounts, StaySignedIn staying) {
    return new Devices(UUID.randomUUID().toString(), accounts, staying);
  }

  @Bean
  AuthenticationProvider passwords(
      AccountDetails accounts, PasswordEncoder encoder, GuessLimit limit) {
    DaoAuthenticationProvider checking = new DaoAuthenticationProvider(accounts);
    checking.setPasswordEncoder(encoder);
    return new SlowedDown(checking, limit);
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
