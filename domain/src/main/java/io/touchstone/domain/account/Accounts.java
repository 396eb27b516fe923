package io.touchstone.domain.account;

import io.touchstone.domain.SaveOutcome;
import java.util.List;
import java.util.Optional;

/** The people of this installation. */
public interface Accounts {
  Optional<Account> find(AccountId id);

  Optional<Account> byUsername(Username username);

  Optional<Account> byEmail(EmailAddress email);

  /** By display name. */
  List<Account> all();

  boolean hasAdministrator();

  void add(Account account);

  SaveOutcome<Account> save(Account account, long expectedVersion);

  /** Removes the sample's people, who can then no longer sign in. */
  void removeSample();
}
