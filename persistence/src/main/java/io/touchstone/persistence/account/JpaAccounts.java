package io.touchstone.persistence.account;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.EmailAddress;
import io.touchstone.domain.account.Username;
import io.touchstone.persistence.locking.NameLock;
import jakarta.persistence.EntityManager;
import java.text.Collator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaAccounts implements Accounts {
  private static final String USERNAME = "username";

  /** No password has this hash. */
  private static final String NOBODY_S = "{none}";

  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final NameLock names;

  JpaAccounts(EntityManager entities, JdbcClient jdbc, NameLock names) {
    this.entities = entities;
    this.jdbc = jdbc;
    this.names = names;
  }

  @Override
  public Optional<Account> find(AccountId id) {
    return Optional.ofNullable(entities.find(AccountEntity.class, id.value()))
        .filter(account -> account.removedAt == null)
        .map(AccountEntity::toDomain);
  }

  @Override
  public Optional<Account> byUsername(Username username) {
    return entities
        .createQuery(
            "from AccountEntity where username = :username and removedAt is null",
            AccountEntity.class)
        .setParameter(USERNAME, username.value())
        .getResultList()
        .stream()
        .findFirst()
        .map(AccountEntity::toDomain);
  }

  @Override
  public Optional<Account> byEmail(EmailAddress email) {
    return entities
        .createQuery(
            "from AccountEntity where email = :email and removedAt is null", AccountEntity.class)
        .setParameter("email", email.value())
        .getResultList()
        .stream()
        .findFirst()
        .map(AccountEntity::toDomain);
  }

  @Override
  public List<Account> all() {
    // sorted here: the database may know no language but C
    Collator alphabet = Collator.getInstance(Locale.ROOT);
    return entities
        .createQuery("from AccountEntity where removedAt is null", AccountEntity.class)
        .getResultList()
        .stream()
        .map(AccountEntity::toDomain)
        .sorted(
            Comparator.comparing(Account::displayName, alphabet)
                .thenComparing(account -> account.username().value()))
        .toList();
  }

  @Override
  public Map<AccountId, String> names() {
    Map<AccountId, String> names = new HashMap<>();
    jdbc.sql("select id, display_name from account")
        .query(
            row -> {
              names.put(
                  new AccountId(row.getObject("id", UUID.class)), row.getString("display_name"));
            });
    return names;
  }

  @Override
  public boolean hasAdministrator() {
    return jdbc.sql(
            "select exists (select 1 from account where administrator and removed_at is null)")
        .query(Boolean.class)
        .single();
  }

  @Override
  public void add(Account account) {
    takeName(account);
    entities.persist(new AccountEntity(account));
    entities.flush();
  }

  /** They take part in an investigation from the beginning to its end, and never do anything. */
  @Override
  public void removeGone() {
    jdbc.sql(
            """
            delete from account a
             where removed_at is not null and password_hash = :none
               and not exists (select 1 from investigation_member where account_id = a.id)
            """)
        .param("none", NOBODY_S)
        .update();
  }

  @Override
  public void addGone(Account account) {
    AccountEntity gone = new AccountEntity(account);
    gone.passwordHash = NOBODY_S;
    gone.removedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    entities.persist(gone);
    entities.flush();
  }

  @Override
  public SaveOutcome<Account> save(Account account, long expectedVersion) {
    takeName(account);
    AccountEntity stored = entities.find(AccountEntity.class, account.id().value());
    if (stored == null || stored.removedAt != null) {
      throw new NotFoundException("There is no such person any more.");
    }
    if (stored.version != expectedVersion) {
      return new SaveOutcome.Stale<>(stored.toDomain());
    }
    stored.become(account);
    entities.flush();
    return new SaveOutcome.Saved<>(stored.toDomain());
  }

  /** The lock is on all names: accounts are few, and a change of name concerns two. */
  private void takeName(Account account) {
    names.take(USERNAME, "");
    boolean taken =
        byUsername(account.username()).filter(it -> !it.id().equals(account.id())).isPresent();
    if (taken) {
      throw new InvalidInputException(
          USERNAME, "The user name " + account.username() + " is taken; choose another.");
    }
  }

  @Override
  public void removeSample() {
    names.take(USERNAME, "");
    // locked first, so that the next statement sees what others refer to by now
    jdbc.sql("select id from account where sample for update").query().listOfRows();
    jdbc.sql(
            """
            delete from investigation_member m using account a
             where a.id = m.account_id and a.sample
            """)
        .update();
    jdbc.sql(
            """
            delete from account a
             where a.sample
               and not exists (select 1 from assessment where reviewer_id = a.id)
               and not exists (select 1 from evidence_link where added_by = a.id)
               and not exists (select 1 from approval where approved_by = a.id)
               and not exists (select 1 from comment where a.id in (author_id, resolved_by))
               and not exists (select 1 from review_task where assignee_id = a.id)
               and not exists (select 1 from review_task where assigned_by = a.id)
            """)
        .update();
    jdbc.sql(
            """
            update account set removed_at = now(), version = version + 1
             where sample and removed_at is null
            """)
        .update();
    entities.clear();
  }
}
