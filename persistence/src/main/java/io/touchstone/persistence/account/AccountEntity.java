package io.touchstone.persistence.account;

import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.EmailAddress;
import io.touchstone.domain.account.Username;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
class AccountEntity {
  @Id UUID id;
  String username;
  String displayName;
  String passwordHash;
  boolean administrator;
  boolean sample;
  @Nullable String email;
  boolean active;

  /** When the person went; earlier work still shows their name. */
  @Nullable Instant removedAt;

  long version;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  AccountEntity() {}

  AccountEntity(Account account) {
    id = account.id().value();
    username = account.username().value();
    displayName = account.displayName();
    passwordHash = account.passwordHash();
    administrator = account.administrator();
    sample = account.sample();
    email = emailOf(account);
    active = account.active();
    version = 1;
  }

  void become(Account account) {
    username = account.username().value();
    displayName = account.displayName();
    passwordHash = account.passwordHash();
    administrator = account.administrator();
    email = emailOf(account);
    active = account.active();
    version++;
  }

  private static @Nullable String emailOf(Account account) {
    return account.email() == null ? null : account.email().value();
  }

  Account toDomain() {
    return new Account(
        new AccountId(id),
        new Username(username),
        displayName,
        passwordHash,
        administrator,
        sample,
        email == null ? null : new EmailAddress(email),
        active,
        version);
  }
}
