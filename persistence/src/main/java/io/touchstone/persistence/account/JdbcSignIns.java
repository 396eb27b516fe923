package io.touchstone.persistence.account;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.SignIn;
import io.touchstone.domain.account.SignInId;
import io.touchstone.domain.account.SignIns;
import io.touchstone.domain.text.Digest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcSignIns implements SignIns {
  private final JdbcClient jdbc;

  JdbcSignIns(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(SignIn signIn, Digest secret) {
    jdbc.sql(
            """
            insert into sign_in
              (id, account_id, secret_digest, device, address, begun_at, last_seen_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .param(signIn.id().value())
        .param(signIn.account().value())
        .param(secret.hex())
        .param(signIn.device().replace("\0", ""))
        .param(signIn.address())
        .param(signIn.begunAt().atOffset(ZoneOffset.UTC))
        .param(signIn.lastSeenAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<SignIn> find(SignInId id) {
    return jdbc.sql(
            """
            select s.* from sign_in s join account a on a.id = s.account_id
             where s.id = ? and a.active and a.removed_at is null
            """)
        .param(id.value())
        .query(JdbcSignIns::signIn)
        .optional();
  }

  @Override
  public boolean hasSecret(SignInId id, Digest secret) {
    return jdbc.sql("select exists (select 1 from sign_in where id = ? and secret_digest = ?)")
        .param(id.value())
        .param(secret.hex())
        .query(Boolean.class)
        .single();
  }

  @Override
  public void seen(SignInId id, Instant at) {
    jdbc.sql("update sign_in set last_seen_at = ? where id = ?")
        .param(at.atOffset(ZoneOffset.UTC))
        .param(id.value())
        .update();
  }

  @Override
  public List<SignIn> of(AccountId account) {
    return jdbc.sql("select * from sign_in where account_id = ? order by last_seen_at desc, id")
        .param(account.value())
        .query(JdbcSignIns::signIn)
        .list();
  }

  @Override
  public void end(SignInId id) {
    jdbc.sql("delete from sign_in where id = ?").param(id.value()).update();
  }

  @Override
  public void endAllOf(AccountId account, @Nullable SignInId except) {
    jdbc.sql("delete from sign_in where account_id = ? and id is distinct from ?::uuid")
        .param(account.value())
        .param(except == null ? null : except.value())
        .update();
  }

  @Override
  public void removeUnseenSince(Instant time) {
    jdbc.sql("delete from sign_in where last_seen_at < ?")
        .param(time.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static SignIn signIn(ResultSet row, int number) throws SQLException {
    return new SignIn(
        new SignInId(row.getObject("id", UUID.class)),
        new AccountId(row.getObject("account_id", UUID.class)),
        row.getString("device"),
        row.getString("address"),
        row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        row.getObject("last_seen_at", OffsetDateTime.class).toInstant());
  }
}
