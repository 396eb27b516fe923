package io.touchstone.domain.account;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotPermittedException;
import jakarta.transaction.Transactional;

/** The administrator adds people. */
public class AddTeammate {
  private final Accounts accounts;
  private final AccountFactory factory;

  public AddTeammate(Accounts accounts, PasswordHasher hasher) {
    this.accounts = accounts;
    this.factory = new AccountFactory(accounts, hasher);
  }

  /**
   * @throws InvalidInputException naming every field that is wrong
   * @throws NotPermittedException when the viewer is not an administrator
   */
  @Transactional
  public Account add(Viewer viewer, NewPerson person) {
    return add(viewer, person, false);
  }

  /** Adds somebody who belongs to the sample investigation and goes with it. */
  @Transactional
  public Account addForSample(Viewer viewer, NewPerson person) {
    return add(viewer, person, true);
  }

  private Account add(Viewer viewer, NewPerson person, boolean sample) {
    if (!viewer.administrator()) {
      throw new NotPermittedException("Only an administrator adds people.");
    }
    Account account = factory.make(person, false, sample);
    accounts.add(account);
    return account;
  }
}
