package io.touchstone.persistence.invitation;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.EmailAddress;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.invitation.Invitation;
import io.touchstone.domain.invitation.LinkId;
import io.touchstone.domain.invitation.OneTimeLink;
import io.touchstone.domain.invitation.OneTimeLinks;
import io.touchstone.domain.invitation.PasswordReset;
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
class JdbcOneTimeLinks implements OneTimeLinks {
  private final JdbcClient jdbc;

  JdbcOneTimeLinks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(OneTimeLink link) {
    Invitation invitation = link instanceof Invitation it ? it : null;
    Invitation.Place place = invitation == null ? null : invitation.place();
    jdbc.sql(
            """
            insert into one_time_link (id, secret_digest, created_by, expires_at, name, email,
                                       investigation_id, role, account_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .param(link.id().value())
        .param(link.secret().hex())
        .param(link.createdBy().value())
        .param(link.expiresAt().atOffset(ZoneOffset.UTC))
        .param(invitation == null ? null : invitation.name())
        .param(invitation == null || invitation.email() == null ? null : invitation.email().value())
        .param(place == null ? null : place.investigation().value())
        .param(place == null ? null : place.role().name())
        .param(link instanceof PasswordReset reset ? reset.account().value() : null)
        .update();
  }

  @Override
  public Optional<OneTimeLink> bySecret(Digest secret) {
    return jdbc.sql("select * from one_time_link where ? in (secret_digest, mailed_digest)")
        .param(secret.hex())
        .query(JdbcOneTimeLinks::link)
        .optional();
  }

  @Override
  public Optional<OneTimeLink> find(LinkId id) {
    return jdbc.sql("select * from one_time_link where id = ?")
        .param(id.value())
        .query(JdbcOneTimeLinks::link)
        .optional();
  }

  @Override
  public void alsoBy(LinkId id, Digest secret) {
    jdbc.sql("update one_time_link set mailed_digest = ? where id = ?")
        .params(secret.hex(), id.value())
        .update();
  }

  /** Of two who use it at once the second waits here, and then there is none. */
  @Override
  public boolean take(LinkId id) {
    return jdbc.sql("delete from one_time_link where id = ?").param(id.value()).update() == 1;
  }

  @Override
  public List<Invitation> invitations() {
    return jdbc
        .sql("select * from one_time_link where name is not null order by expires_at, id")
        .query(JdbcOneTimeLinks::link)
        .list()
        .stream()
        .map(Invitation.class::cast)
        .toList();
  }

  @Override
  public void removeResetsOf(AccountId account) {
    jdbc.sql("delete from one_time_link where account_id = ?").param(account.value()).update();
  }

  @Override
  public void removeMadeBy(AccountId account) {
    jdbc.sql("delete from one_time_link where created_by = ?").param(account.value()).update();
  }

  private static OneTimeLink link(ResultSet row, int number) throws SQLException {
    LinkId id = new LinkId(row.getObject("id", UUID.class));
    Digest secret = new Digest(row.getString("secret_digest"));
    AccountId createdBy = new AccountId(row.getObject("created_by", UUID.class));
    Instant expiresAt = row.getObject("expires_at", OffsetDateTime.class).toInstant();
    UUID account = row.getObject("account_id", UUID.class);
    if (account != null) {
      return new PasswordReset(id, secret, createdBy, expiresAt, new AccountId(account));
    }
    String email = row.getString("email");
    return new Invitation(
        id,
        secret,
        createdBy,
        expiresAt,
        row.getString("name"),
        email == null ? null : new EmailAddress(email),
        place(row));
  }

  private static Invitation.@Nullable Place place(ResultSet row) throws SQLException {
    UUID investigation = row.getObject("investigation_id", UUID.class);
    return investigation == null
        ? null
        : new Invitation.Place(
            new InvestigationId(investigation), InvestigationRole.valueOf(row.getString("role")));
  }
}
