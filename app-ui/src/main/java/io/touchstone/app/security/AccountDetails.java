package io.touchstone.app.security;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.Username;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds who wants to sign in. */
@Component
class AccountDetails implements UserDetailsService {

  private final Accounts accounts;

  AccountDetails(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public UserDetails loadUserByUsername(String typed) {
    return username(typed)
        .flatMap(accounts::byUsername)
        .filter(Account::active)
        .map(SignedIn::as)
        .orElseThrow(() -> new UsernameNotFoundException("There is no such account."));
  }

  private static Optional<Username> username(String typed) {
    try {
      return Optional.of(Username.typed(typed));
    } catch (InvalidInputException e) {
      return Optional.empty();
    }
  }
}
