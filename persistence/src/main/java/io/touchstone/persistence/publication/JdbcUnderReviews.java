package io.touchstone.persistence.publication;

import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.publication.ReportAddress;
import io.touchstone.domain.publication.UnderReview;
import io.touchstone.domain.publication.UnderReview.Confirmed;
import io.touchstone.domain.publication.UnderReviews;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcUnderReviews implements UnderReviews {
  private final EntityManager entities;
  private final JdbcClient jdbc;

  JdbcUnderReviews(EntityManager entities, JdbcClient jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  @Override
  public List<UnderReview> of(ReportAddress address) {
    return jdbc.sql("select * from under_review where address = ? order by since, claim, id")
        .param(address.value())
        .query((row, _) -> notice(row))
        .list();
  }

  @Override
  public void add(UnderReview notice) {
    entities.flush();
    int added =
        jdbc.sql(
                """
                insert into under_review (id, address, claim, version, since, begun_by, sentence)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .param(notice.id())
            .param(notice.address().value())
            .param(notice.claim())
            .param(notice.version())
            .param(notice.since().atOffset(ZoneOffset.UTC))
            .param(notice.by().value())
            .param(notice.sentence())
            .update();
    if (added == 0) {
      throw new OvertakenException("Somebody else told readers of it meanwhile; look again.");
    }
  }

  @Override
  public void end(UnderReview confirmed) {
    Confirmed said = Objects.requireNonNull(confirmed.confirmed());
    jdbc.sql(
            """
            update under_review set confirmed_at = ?, confirmed_by = ?, confirmation = ?
             where id = ?
            """)
        .param(said.at().atOffset(ZoneOffset.UTC))
        .param(said.by().value())
        .param(said.sentence())
        .param(confirmed.id())
        .update();
  }

  private static UnderReview notice(ResultSet row) throws SQLException {
    return new UnderReview(
        row.getObject("id", UUID.class),
        ReportAddress.parse(row.getString("address")),
        row.getInt("claim"),
        row.getInt("version"),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        new AccountId(row.getObject("begun_by", UUID.class)),
        row.getString("sentence"),
        confirmed(row));
  }

  private static @Nullable Confirmed confirmed(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("confirmed_at", OffsetDateTime.class);
    return at == null
        ? null
        : new Confirmed(
            at.toInstant(),
            new AccountId(row.getObject("confirmed_by", UUID.class)),
            row.getString("confirmation"));
  }
}
