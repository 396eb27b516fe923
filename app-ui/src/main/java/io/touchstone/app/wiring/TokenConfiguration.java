package io.touchstone.app.wiring;

import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.ApiTokens;
import io.touchstone.domain.account.ManageApiTokens;
import io.touchstone.domain.account.RedeemApiToken;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of tokens, by which programs speak for people. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

  @Bean
  ManageApiTokens manageApiTokens(ApiTokens tokens, Clock clock) {
    return new ManageApiTokens(tokens, clock);
  }

  @Bean
  RedeemApiToken redeemApiToken(ApiTokens tokens, Accounts accounts, Clock clock) {
    return new RedeemApiToken(tokens, accounts, clock);
  }
}
