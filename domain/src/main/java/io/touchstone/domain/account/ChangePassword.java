package io.touchstone.domain.account;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** A person changes their own password, knowing the old one. */
public class ChangePassword {
  private final Accounts accounts;
  private final PasswordHasher hasher;
  private final SignIns signIns;
  private final AccountFactory factory;

  public ChangePassword(Accounts accounts, PasswordHasher hasher, SignIns signIns) {
    this.accounts = accounts;
    this.hasher = hasher;
    this.signIns = signIns;
    this.factory = new AccountFactory(accounts, hasher);
  }

  /**
   * Ends every other sign-in, for the old password may have been known to somebody.
   *
   * @param here the sign-in that goes on; null for none
   * @throws InvalidInputException on {@code current} or {@code password}
   */
  @Transactional
  public void change(Viewer viewer, String current, String password, @Nullable SignInId here) {
    Account account =
        accounts.find(viewer.id()).orElseThrow(() -> new NotFoundException("No such account."));
    if (!hasher.matches(current, account.passwordHash())) {
      throw new InvalidInputException("current", "That is not your current password.");
    }
    accounts.save(factory.withPassword(account, password), account.version());
    signIns.endAllOf(viewer.id(), here);
  }
}
