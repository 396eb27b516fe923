package io.touchstone.app.security;

import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The person behind a session, as they were when they signed in.
 *
 * @param password its hash, for comparing once
 */
public record SignedIn(
    UUID id, String username, String displayName, boolean administrator, String password)
    implements UserDetails {

  /** The role that an administrator's views ask for. */
  public static final String ADMINISTRATOR = "ADMINISTRATOR";

  private static final long serialVersionUID = 1L;

  static SignedIn as(Account account) {
    return new SignedIn(
        account.id().value(),
        account.username().value(),
        account.displayName(),
        account.administrator(),
        account.passwordHash());
  }

  public Viewer viewer() {
    return new Viewer(new AccountId(id), administrator);
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return administrator ? List.of(new SimpleGrantedAuthority("ROLE_" + ADMINISTRATOR)) : List.of();
  }

  @Override
  public String getUsername() {
    return username;
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String toString() {
    return "SignedIn[username=" + username + "]";
  }
}
