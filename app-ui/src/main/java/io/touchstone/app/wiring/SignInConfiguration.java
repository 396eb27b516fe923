package io.touchstone.app.wiring;

import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.DeactivatePeople;
import io.touchstone.domain.account.GiveEmailAddress;
import io.touchstone.domain.account.GuessLimit;
import io.touchstone.domain.account.Guesses;
import io.touchstone.domain.account.ManageSignIns;
import io.touchstone.domain.account.SignIns;
import io.touchstone.domain.account.StaySignedIn;
import io.touchstone.domain.invitation.OneTimeLinks;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases about being signed in. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

  @Bean
  StaySignedIn staySignedIn(SignIns signIns, Accounts accounts, Clock clock) {
    return new StaySignedIn(signIns, accounts, clock);
  }

  @Bean
  ManageSignIns manageSignIns(SignIns signIns) {
    return new ManageSignIns(signIns);
  }

  @Bean
  GiveEmailAddress giveEmailAddress(Accounts accounts) {
    return new GiveEmailAddress(accounts);
  }

  @Bean
  DeactivatePeople deactivatePeople(Accounts accounts, SignIns signIns, OneTimeLinks links) {
    return new DeactivatePeople(
        accounts,
        signIns,
        person -> {
          links.removeResetsOf(person);
          links.removeMadeBy(person);
        });
  }

  @Bean
  GuessLimit guessLimit(Guesses guesses, Clock clock) {
    return new GuessLimit(guesses, clock);
  }
}
