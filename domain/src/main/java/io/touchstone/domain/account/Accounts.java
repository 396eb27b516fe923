package io.touchstone.domain.account;

import io.touchstone.domain.SaveOutcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of this installation. */
public interface Accounts {
  Optional<Account> find(AccountId id);

  Optional<Account> byUsername(Username username);

  Optional<Account> byEmail(EmailAddress email);

  /** By display name. */
  List<Account> all();

  /** What people are called, those who are gone too. */
  Map<AccountId, String> names();

  boolean hasAdministrator();

  void add(Account account);

  /**
   * Stores somebody who is gone: earlier work has a name, and nobody can sign in by it. Their user
   * name stays free.
   */
  void addGone(Account account);

  /** Removes those whom {@link #addGone} stored and whose name nothing needs any more. */
  void removeGone();

  SaveOutcome<Account> save(Account account, long expectedVersion);

  /** Removes the sample's people, who can then no longer sign in. */
  void removeSample();
}
