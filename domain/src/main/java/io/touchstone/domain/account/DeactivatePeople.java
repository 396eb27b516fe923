package io.touchstone.domain.account;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import jakarta.transaction.Transactional;

/** An administrator shuts somebody out, at once and everywhere; their work keeps their name. */
public class DeactivatePeople {
  private final Accounts accounts;
  private final SignIns signIns;
  private final Entrances entrances;

  public DeactivatePeople(Accounts accounts, SignIns signIns, Entrances entrances) {
    this.accounts = accounts;
    this.signIns = signIns;
    this.entrances = entrances;
  }

  /** Other ways in than a password, which are closed with the account. */
  @FunctionalInterface
  public interface Entrances {
    /** Takes back links that this person was given and links that they gave to others. */
    void close(AccountId person);
  }

  /**
   * @throws InvalidInputException when it is the viewer: somebody must be left to open it again
   */
  @Transactional
  public void deactivate(Viewer viewer, AccountId person) {
    Account account = require(viewer, person);
    if (person.equals(viewer.id())) {
      throw new InvalidInputException(
          "person", "Nobody deactivates themselves; ask another administrator.");
    }
    accounts.save(account.withActive(false), account.version());
    signIns.endAllOf(person, null);
    entrances.close(person);
  }

  @Transactional
  public void reactivate(Viewer viewer, AccountId person) {
    Account account = require(viewer, person);
    accounts.save(account.withActive(true), account.version());
  }

  private Account require(Viewer viewer, AccountId person) {
    if (!viewer.administrator()) {
      throw new NotPermittedException("Only an administrator deactivates people.");
    }
    return accounts
        .find(person)
        .orElseThrow(() -> new NotFoundException("There is no such person any more."));
  }
}
