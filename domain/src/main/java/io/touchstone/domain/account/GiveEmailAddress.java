package io.touchstone.domain.account;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.SaveOutcome;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * An administrator says where a person gets mail. Whoever proves elsewhere that it is theirs signs
 * in as that person, which is why nobody sets their own.
 */
public class GiveEmailAddress {
  private final Accounts accounts;

  public GiveEmailAddress(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * @param typed empty for none
   * @throws InvalidInputException on {@code email}, when it is none or somebody else's
   * @throws NotPermittedException when the viewer is not an administrator
   */
  @Transactional
  public void give(Viewer viewer, AccountId person, String typed) {
    if (!viewer.administrator()) {
      throw new NotPermittedException("Only an administrator says where people get mail.");
    }
    EmailAddress address = typed.isBlank() ? null : new EmailAddress(typed);
    Account account =
        accounts
            .find(person)
            .orElseThrow(() -> new NotFoundException("There is no such person any more."));
    if (isSomebodyElses(address, person)) {
      throw new InvalidInputException(
          "email", "Somebody else has this e-mail address; take it from them first.");
    }
    if (accounts.save(account.withEmail(address), account.version())
        instanceof SaveOutcome.Stale<Account> _) {
      throw new OvertakenException("Somebody else changed this person meanwhile; look again.");
    }
  }

  private boolean isSomebodyElses(@Nullable EmailAddress address, AccountId person) {
    return address != null
        && accounts.byEmail(address).filter(it -> !it.id().equals(person)).isPresent();
  }
}
