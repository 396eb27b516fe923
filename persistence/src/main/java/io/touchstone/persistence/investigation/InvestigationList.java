package io.touchstone.persistence.investigation;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.InvestigationSummary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of investigations with its counts, in one query. */
@Component
class InvestigationList {
  private static final String VISIBLE =
      """
      select i.id, i.title, i.question, i.sample, i.created_at,
             (select m.role from investigation_member m
               where m.investigation_id = i.id and m.account_id = :viewer) as role,
             (select count(*) from article a where a.investigation_id = i.id) as articles,
             (select count(*)
                from article a join statement s on s.revision_id = a.revision_id
               where a.investigation_id = i.id) as statements,
             (select count(*) from claim c where c.investigation_id = i.id) as claims,
             (select count(distinct m.claim_id)
                from claim_review c join mark_in_force m on m.claim_id = c.claim_id
               where c.investigation_id = i.id and (c.wanted = 1 or c.opened)) as reviewed
        from investigation i
       where :administrator
          or exists (select 1 from investigation_member m
                      where m.investigation_id = i.id and m.account_id = :viewer)
       order by i.created_at desc, i.id
      """;

  private final JdbcClient jdbc;

  InvestigationList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<InvestigationSummary> visibleTo(Viewer viewer) {
    return jdbc.sql(VISIBLE)
        .param("administrator", viewer.administrator())
        .param("viewer", viewer.id().value())
        .query((row, _) -> summary(row))
        .list();
  }

  private static InvestigationSummary summary(ResultSet row) throws SQLException {
    String role = row.getString("role");
    return new InvestigationSummary(
        new InvestigationId(row.getObject("id", UUID.class)),
        row.getString("title"),
        row.getString("question"),
        row.getBoolean("sample"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        role == null ? null : InvestigationRole.valueOf(role),
        row.getInt("articles"),
        row.getInt("statements"),
        row.getInt("claims"),
        row.getInt("reviewed"));
  }
}
