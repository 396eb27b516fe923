package io.touchstone.persistence.approval;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.approval.Approval;
import io.touchstone.domain.approval.Approvals;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.Digest;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcApprovals implements Approvals {
  private final EntityManager entities;
  private final JdbcClient jdbc;

  JdbcApprovals(EntityManager entities, JdbcClient jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  @Override
  public List<Approval> of(ClaimId claim) {
    return jdbc.sql("select * from approval where claim_id = ? order by approved_at, approved_by")
        .param(claim.value())
        .query((row, _) -> approval(row))
        .list();
  }

  @Override
  public List<Approval> in(InvestigationId investigation) {
    return jdbc.sql(
            """
            select approval.*
              from approval join claim on claim.id = approval.claim_id
             where claim.investigation_id = ?
             order by approved_at, approved_by
            """)
        .param(investigation.value())
        .query((row, _) -> approval(row))
        .list();
  }

  @Override
  public void keep(Approval approval) {
    entities.flush(); // the claim may not be written yet
    jdbc.sql(
            """
            insert into approval
              (claim_id, approved_by, approved_at, waiver, note, assessment, seen)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (claim_id, approved_by) do update
              set approved_at = excluded.approved_at, waiver = excluded.waiver,
                  note = excluded.note, assessment = excluded.assessment, seen = excluded.seen
            """)
        .param(approval.claim().value())
        .param(approval.by().value())
        .param(approval.at().atOffset(ZoneOffset.UTC))
        .param(approval.waiver())
        .param(approval.note())
        .param(approval.assessment())
        .param(approval.seen().hex())
        .update();
  }

  @Override
  public void remove(ClaimId claim, AccountId by) {
    jdbc.sql("delete from approval where claim_id = ? and approved_by = ?")
        .param(claim.value())
        .param(by.value())
        .update();
  }

  private static Approval approval(ResultSet row) throws SQLException {
    return new Approval(
        new ClaimId(row.getObject("claim_id", UUID.class)),
        new AccountId(row.getObject("approved_by", UUID.class)),
        row.getObject("approved_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("waiver"),
        row.getString("note"),
        row.getLong("assessment"),
        new Digest(row.getString("seen")));
  }
}
