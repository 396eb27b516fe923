package io.touchstone.app.security;

import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.RedeemApiToken;
import io.touchstone.domain.account.TokenScope;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/**
 * The API takes tokens and nothing else. A browser's cookies don't sign in here, so that no page
 * can make a visitor's browser act, and a protection against forged requests has nothing to
 * protect.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurityConfiguration {

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, List<BearerTokens> tokens) {
    ApiRefusals refusals = new ApiRefusals();
    return http.securityMatcher("/api/**")
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .addFilterBefore(new BearerFilter(tokens, refusals), AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.GET, "/api/v1/openapi")
                    .permitAll()
                    .requestMatchers(HttpMethod.GET)
                    .hasAuthority(BearerTokens.authority(TokenScope.READ))
                    .requestMatchers(HttpMethod.HEAD)
                    .hasAuthority(BearerTokens.authority(TokenScope.READ))
                    .anyRequest()
                    .hasAuthority(BearerTokens.authority(TokenScope.WRITE)))
        .exceptionHandling(
            it -> it.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .build();
  }

  /** Nobody speaks for a person who may not sign in any longer. */
  @Bean
  BearerTokens apiTokens(RedeemApiToken tokens, AccountDetails people) {
    return (secret, request) ->
        tokens
            .redeem(secret)
            .filter(it -> signsIn(it.account(), people))
            .map(it -> new BearerTokens.Redeemed(it.account(), it.scope()));
  }

  private static boolean signsIn(Account account, AccountDetails people) {
    try {
      return people.loadUserByUsername(account.username().value()).isEnabled();
    } catch (UsernameNotFoundException gone) {
      return false;
    }
  }
}
