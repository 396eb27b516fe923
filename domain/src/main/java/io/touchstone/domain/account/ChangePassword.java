package io.touchstone.domain.account;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import jakarta.transaction.Transactional;

/** A person changes their own password, knowing the old one. */
public class ChangePassword {
  private final Accounts accounts;
  private final PasswordHasher hasher;
  private final AccountFactory factory;

  public ChangePassword(Accounts accounts, PasswordHasher hasher) {
    this.accounts = accounts;
    this.hasher = hasher;
    this.factory = new AccountFactory(accounts, hasher);
  }

  /**
   * @throws InvalidInputException on {@code current} or {@code password}
   */
  @Transactional
  public void change(Viewer viewer, String current, String password) {
    Account account =
        accounts.find(viewer.id()).orElseThrow(() -> new NotFoundException("No such account."));
    if (!hasher.matches(current, account.passwordHash())) {
      throw new InvalidInputException("current", "That is not your current password.");
    }
    accounts.save(factory.withPassword(account, password), account.version());
  }
}
