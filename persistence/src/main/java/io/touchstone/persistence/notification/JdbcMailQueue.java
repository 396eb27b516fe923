package io.touchstone.persistence.notification;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.notification.Mail;
import io.touchstone.domain.notification.MailId;
import io.touchstone.domain.notification.MailProblem;
import io.touchstone.domain.notification.MailQueue;
import io.touchstone.domain.notification.Occasion;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcMailQueue implements MailQueue {
  private final EntityManager entities;
  private final JdbcClient jdbc;

  JdbcMailQueue(EntityManager entities, JdbcClient jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  @Override
  public boolean add(Mail mail) {
    entities.flush(); // the investigation may not be written yet
    return jdbc.sql(
                """
                insert into mail (id, occasion, account_id, investigation_id, about, from_id,
                                  made_at, daily, state, due_at, tries)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .param(mail.id().value())
            .param(mail.occasion().name())
            .param(value(mail.to()))
            .param(mail.investigation() == null ? null : mail.investigation().value())
            .param(mail.about())
            .param(value(mail.from()))
            .param(mail.madeAt().atOffset(ZoneOffset.UTC))
            .param(mail.daily())
            .param(mail.state().name())
            .param(mail.dueAt().atOffset(ZoneOffset.UTC))
            .param(mail.tries())
            .update()
        == 1;
  }

  @Override
  public Optional<Mail> find(MailId id) {
    return jdbc.sql("select * from mail where id = ?")
        .param(id.value())
        .query((row, _) -> mail(row))
        .optional();
  }

  @Override
  public boolean knows(AccountId person, Occasion occasion, UUID about) {
    return jdbc.sql(
            """
            select exists (select 1 from mail
                            where account_id = ? and occasion = ? and about = ?
                              and state in ('WAITING', 'SENT'))
            """)
        .params(person.value(), occasion.name(), about)
        .query(Boolean.class)
        .single();
  }

  @Override
  public List<Mail> daily(AccountId person) {
    return jdbc.sql(
            """
            select * from mail where account_id = ? and daily and state = 'WAITING'
             order by made_at, id
            """)
        .param(person.value())
        .query((row, _) -> mail(row))
        .list();
  }

  @Override
  public List<AccountId> withDaily() {
    return jdbc
        .sql("select distinct account_id from mail where daily and state = 'WAITING'")
        .query(UUID.class)
        .list()
        .stream()
        .map(AccountId::new)
        .toList();
  }

  @Override
  public void settle(MailId id, Mail.State state, @Nullable MailProblem problem, Instant at) {
    jdbc.sql(
            """
            update mail set state = ?, problem = ?, settled_at = ?
             where id = ? and state = 'WAITING'
            """)
        .param(state.name())
        .param(problem == null ? null : problem.name())
        .param(at.atOffset(ZoneOffset.UTC))
        .param(id.value())
        .update();
  }

  /** One that failed stays so where the same waits again already. */
  @Override
  public void delay(MailId id, int tries, @Nullable MailProblem problem, Instant due) {
    jdbc.sql(
            """
            update mail set state = 'WAITING', settled_at = null, tries = ?, problem = ?, due_at = ?
             where id = ?
               and not exists (
                 select 1 from mail other
                  where other.state = 'WAITING' and other.id <> mail.id
                    and other.occasion = mail.occasion and other.about = mail.about
                    and other.account_id is not distinct from mail.account_id)
            """)
        .param(tries)
        .param(problem == null ? null : problem.name())
        .param(due.atOffset(ZoneOffset.UTC))
        .param(id.value())
        .update();
  }

  @Override
  public List<Mail> newest(int limit) {
    return jdbc.sql(
            """
            select * from mail
             order by case state when 'FAILED' then 0 when 'WAITING' then 1 else 2 end,
                      made_at desc, id
             limit ?
            """)
        .param(limit)
        .query((row, _) -> mail(row))
        .list();
  }

  @Override
  public Map<Mail.State, Integer> counts() {
    Map<Mail.State, Integer> counts = new EnumMap<>(Mail.State.class);
    jdbc.sql("select state, count(*)::int as mails from mail group by state")
        .query(
            row -> {
              counts.put(Mail.State.valueOf(row.getString("state")), row.getInt("mails"));
            });
    return counts;
  }

  @Override
  public void removeSettledBefore(Instant time, Instant failed) {
    jdbc.sql("delete from mail where settled_at < case state when 'FAILED' then ? else ? end")
        .params(failed.atOffset(ZoneOffset.UTC), time.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static @Nullable UUID value(@Nullable AccountId id) {
    return id == null ? null : id.value();
  }

  private static Mail mail(ResultSet row) throws SQLException {
    UUID investigation = row.getObject("investigation_id", UUID.class);
    return new Mail(
        new MailId(row.getObject("id", UUID.class)),
        Occasion.valueOf(row.getString("occasion")),
        account(row, "account_id"),
        investigation == null ? null : new InvestigationId(investigation),
        row.getObject("about", UUID.class),
        account(row, "from_id"),
        instant(row, "made_at"),
        row.getBoolean("daily"),
        Mail.State.valueOf(row.getString("state")),
        instant(row, "due_at"),
        row.getInt("tries"),
        problem(row.getString("problem")));
  }

  private static @Nullable MailProblem problem(@Nullable String name) {
    return name == null ? null : MailProblem.valueOf(name);
  }

  private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
    UUID id = row.getObject(column, UUID.class);
    return id == null ? null : new AccountId(id);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
