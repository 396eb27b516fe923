package io.touchstone.app.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Views say by annotation who may open them; the health check is open to all. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  SecurityFilterChain pages(HttpSecurity http) {
    return http.authorizeHttpRequests(
            requests -> requests.requestMatchers("/actuator/health", "/tokens.css").permitAll())
        .with(VaadinSecurityConfigurer.vaadin(), vaadin -> {})
        .build();
  }
}
