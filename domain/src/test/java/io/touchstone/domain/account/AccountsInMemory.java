package io.touchstone.domain.account;

import io.touchstone.domain.SaveOutcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Accounts and the setup code for tests of the rules around them. */
public final class AccountsInMemory implements Accounts, SetupCodes, PasswordHasher {
  private final List<Account> accounts = new ArrayList<>();
  private Optional<String> code = Optional.empty();

  @Override
  public Optional<Account> find(AccountId id) {
    return accounts.stream().filter(it -> it.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Account> byUsername(Username username) {
    return accounts.stream().filter(it -> it.username().equals(username)).findFirst();
  }

  @Override
  public Optional<Account> byEmail(EmailAddress email) {
    return accounts.stream().filter(it -> email.equals(it.email())).findFirst();
  }

  @Override
  public List<Account> all() {
    return List.copyOf(accounts);
  }

  @Override
  public Map<AccountId, String> names() {
    Map<AccountId, String> names = new HashMap<>();
    accounts.forEach(it -> names.put(it.id(), it.displayName()));
    return names;
  }

  @Override
  public void addGone(Account account) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void removeGone() {
    // nobody is
  }

  @Override
  public boolean hasAdministrator() {
    return accounts.stream().anyMatch(Account::administrator);
  }

  @Override
  public void add(Account account) {
    accounts.add(account);
  }

  @Override
  public SaveOutcome<Account> save(Account account, long expectedVersion) {
    accounts.replaceAll(it -> it.id().equals(account.id()) ? account : it);
    return new SaveOutcome.Saved<>(account);
  }

  @Override
  public void removeSample() {
    accounts.removeIf(Account::sample);
  }

  @Override
  public Optional<String> hash() {
    return code;
  }

  @Override
  public void replace(String hash) {
    code = Optional.of(hash);
  }

  @Override
  public void clear() {
    code = Optional.empty();
  }

  @Override
  public String hash(String secret) {
    return "hash of " + secret;
  }

  @Override
  public boolean matches(String secret, String hash) {
    return hash.equals(hash(secret));
  }
}
