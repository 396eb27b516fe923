package io.touchstone.app.wiring;

import io.touchstone.domain.account.AccountFactory;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.PasswordHasher;
import io.touchstone.domain.account.SignIns;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.invitation.Admission;
import io.touchstone.domain.invitation.AnswerLink;
import io.touchstone.domain.invitation.InvitePeople;
import io.touchstone.domain.invitation.LinkPost;
import io.touchstone.domain.invitation.OneTimeLinks;
import io.touchstone.domain.invitation.ResetPassword;
import io.touchstone.domain.trail.Trail;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases by which people come in, and back in. */
@Configuration(proxyBeanMethods = false)
class InvitationConfiguration {

  @Bean
  InvitePeople invitePeople(
      Access access, Accounts accounts, OneTimeLinks links, LinkPost post, Clock clock) {
    return new InvitePeople(access, accounts, links, post, clock);
  }

  @Bean
  ResetPassword resetPassword(Accounts accounts, OneTimeLinks links, LinkPost post, Clock clock) {
    return new ResetPassword(accounts, links, post, clock);
  }

  @Bean
  AnswerLink answerLink(
      OneTimeLinks links,
      Accounts accounts,
      PasswordHasher hasher,
      Investigations investigations,
      SignIns signIns,
      Trail trail,
      Clock clock) {
    return new AnswerLink(
        links,
        accounts,
        new AccountFactory(accounts, hasher),
        investigations,
        signIns,
        new Admission(investigations, trail),
        clock);
  }
}
