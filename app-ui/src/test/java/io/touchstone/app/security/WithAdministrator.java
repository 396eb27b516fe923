package io.touchstone.app.security;

import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.CreateAdministrator;
import io.touchstone.domain.account.NewPerson;
import io.touchstone.domain.account.Username;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** The test is signed in as the administrator, who is made on first use. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@WithSecurityContext(factory = WithAdministrator.Factory.class)
public @interface WithAdministrator {

  /** The administrator's user name. */
  String USERNAME = "chief";

  /** The administrator's password. */
  String PASSWORD = "four plain words";

  /** Makes the account and the authentication. */
  final class Factory implements WithSecurityContextFactory<WithAdministrator> {

    private final CreateAdministrator setup;
    private final Accounts accounts;

    private final SecurityContextHolderStrategy holder;

    Factory(CreateAdministrator setup, Accounts accounts, SecurityContextHolderStrategy holder) {
      this.setup = setup;
      this.accounts = accounts;
      this.holder = holder;
    }

    @Override
    public SecurityContext createSecurityContext(WithAdministrator annotation) {
      // of several applications in one JVM the last one to start would hold everybody's context
      SecurityContextHolder.setContextHolderStrategy(holder);
      setup.unattended(new NewPerson(USERNAME, "Frida Chief", PASSWORD));
      SignedIn person = SignedIn.as(accounts.byUsername(Username.typed(USERNAME)).orElseThrow());
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(
          UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
      return context;
    }
  }
}
