package io.touchstone.domain.account;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.Problem;
import java.util.ArrayList;
import java.util.List;

/** Turns what a person typed into an account, or says everything that is wrong with it at once. */
public final class AccountFactory {
  private static final int LONGEST_NAME = 80;

  private final Accounts accounts;
  private final PasswordHasher hasher;

  public AccountFactory(Accounts accounts, PasswordHasher hasher) {
    this.accounts = accounts;
    this.hasher = hasher;
  }

  /**
   * @throws InvalidInputException naming every field that is wrong
   */
  public Account make(NewPerson person, boolean administrator, boolean sample) {
    List<Problem> problems = new ArrayList<>(problemsWithName(person));
    problems.addAll(PasswordPolicy.problems(person.password(), person.username()));
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return new Account(
        AccountId.next(),
        Username.typed(person.username()),
        person.displayName().strip(),
        hasher.hash(person.password()),
        administrator,
        sample,
        0);
  }

  /**
   * The same person with another password.
   *
   * @throws InvalidInputException on {@code password}
   */
  public Account withPassword(Account account, String password) {
    List<Problem> problems = PasswordPolicy.problems(password, account.username().value());
    if (!problems.isEmpty()) {
      throw new InvalidInputException(problems);
    }
    return account.withPasswordHash(hasher.hash(password));
  }

  private List<Problem> problemsWithName(NewPerson person) {
    List<Problem> problems = new ArrayList<>();
    try {
      Username username = Username.typed(person.username());
      if (accounts.byUsername(username).isPresent()) {
        problems.add(
            new Problem("username", "The user name " + username + " is taken; choose another."));
      }
    } catch (InvalidInputException e) {
      problems.addAll(e.problems());
    }
    int length = person.displayName().strip().length();
    if (length == 0 || length > LONGEST_NAME) {
      problems.add(
          new Problem(
              "displayName", "Enter the person's name, at most " + LONGEST_NAME + " characters."));
    }
    return problems;
  }
}
