package io.touchstone.persistence.account;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.ApiToken;
import io.touchstone.domain.account.ApiTokenId;
import io.touchstone.domain.account.ApiTokens;
import io.touchstone.domain.account.TokenScope;
import io.touchstone.domain.text.Digest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Plain SQL: rows that come and go, without anything to map. */
@Repository
@Transactional
class JdbcApiTokens implements ApiTokens {
  private static final String SELECT =
      "select id, owner_id, name, scope, created_at, expires_at, last_used_at from api_token ";

  private final JdbcClient jdbc;

  JdbcApiTokens(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<ApiToken> find(ApiTokenId id) {
    return jdbc.sql(SELECT + "where id = ?")
        .param(id.value())
        .query(JdbcApiTokens::token)
        .optional();
  }

  @Override
  public Optional<ApiToken> withSecret(Digest secret) {
    return jdbc.sql(SELECT + "where secret = ?")
        .param(secret.hex())
        .query(JdbcApiTokens::token)
        .optional();
  }

  @Override
  public List<ApiToken> of(AccountId owner) {
    return jdbc.sql(SELECT + "where owner_id = ? order by created_at desc, id")
        .param(owner.value())
        .query(JdbcApiTokens::token)
        .list();
  }

  @Override
  public void add(ApiToken token, Digest secret) {
    jdbc.sql(
            """
            insert into api_token (id, owner_id, name, scope, secret, created_at, expires_at)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            token.id().value(),
            token.owner().value(),
            token.name(),
            token.scope().name(),
            secret.hex(),
            Timestamp.from(token.createdAt()),
            Timestamp.from(token.expiresAt()))
        .update();
  }

  @Override
  public void remove(ApiTokenId id) {
    jdbc.sql("delete from api_token where id = ?").param(id.value()).update();
  }

  @Override
  public void used(ApiTokenId id, Instant at) {
    jdbc.sql(
            """
            update api_token set last_used_at = :at
             where id = :id
               and (last_used_at is null or last_used_at < :before)
            """)
        .param("at", Timestamp.from(at))
        .param("before", Timestamp.from(at.minus(Duration.ofMinutes(1))))
        .param("id", id.value())
        .update();
  }

  private static ApiToken token(ResultSet row, int number) throws SQLException {
    return new ApiToken(
        new ApiTokenId(row.getObject("id", UUID.class)),
        new AccountId(row.getObject("owner_id", UUID.class)),
        row.getString("name"),
        TokenScope.valueOf(row.getString("scope")),
        row.getTimestamp("created_at").toInstant(),
        row.getTimestamp("expires_at").toInstant(),
        instant(row.getTimestamp("last_used_at")));
  }

  private static @Nullable Instant instant(@Nullable Timestamp stamp) {
    return stamp == null ? null : stamp.toInstant();
  }
}
