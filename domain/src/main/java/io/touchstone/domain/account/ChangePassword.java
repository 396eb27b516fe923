package io.touchstone.domain.account;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.Problem;
import jakarta.transaction.Transactional;
import java.util.List;

/** A person changes their own password, knowing the old one. */
public class ChangePassword {
  private final Accounts accounts;
  private final PasswordHasher hasher;

  public ChangePassword(Accounts accounts, PasswordHasher hasher) {
    this.accounts = accounts;
    this.hasher = hasher;
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
    List<Problem> problems = PasswordPolicy.problems(password, account.username().value());
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    accounts.save(
        new Account(
            account.id(),
            account.username(),
            account.displayName(),
            hasher.hash(password),
            account.administrator(),
            account.sample(),
            account.version()),
        account.version());
  }
}
