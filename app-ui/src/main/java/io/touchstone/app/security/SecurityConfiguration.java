package io.touchstone.app.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import io.touchstone.domain.account.PasswordHasher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Views say by annotation who may open them; the health check is open to all. A new session id on
 * signing in and the protection against forged requests are Spring Security's and Vaadin's own.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  SecurityFilterChain pages(HttpSecurity http) {
    return http.authorizeHttpRequests(
            requests ->
                requests.requestMatchers("/actuator/health", "/*.css", "/favicon.svg").permitAll())
        .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(LoginView.class))
        .build();
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
