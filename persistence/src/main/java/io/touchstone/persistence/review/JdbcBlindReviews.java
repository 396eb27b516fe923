package io.touchstone.persistence.review;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.BlindReview;
import io.touchstone.domain.review.BlindReviews;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcBlindReviews implements BlindReviews {
  private final EntityManager entities;
  private final JdbcClient jdbc;

  JdbcBlindReviews(EntityManager entities, JdbcClient jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  @Override
  public BlindReview of(Claim claim) {
    entities.flush();
    return jdbc.sql("select * from claim_review where claim_id = ?")
        .param(claim.id().value())
        .query((row, _) -> review(row))
        .optional()
        .orElseGet(() -> BlindReview.by(byDefault(claim.investigation())));
  }

  @Override
  public Map<ClaimId, BlindReview> in(InvestigationId investigation) {
    entities.flush();
    Map<ClaimId, BlindReview> reviews = new HashMap<>();
    jdbc.sql("select * from claim_review where investigation_id = ?")
        .param(investigation.value())
        .query(
            row -> {
              reviews.put(new ClaimId(row.getObject("claim_id", UUID.class)), review(row));
            });
    return reviews;
  }

  @Override
  public int byDefault(InvestigationId investigation) {
    return jdbc.sql("select wanted from blind_review_default where investigation_id = ?")
        .param(investigation.value())
        .query(Integer.class)
        .optional()
        .orElse(BlindReview.NONE.wanted());
  }

  @Override
  public void keep(ClaimId claim, BlindReview review) {
    entities.flush();
    BlindReview.Waiver waiver = review.waiver();
    jdbc.sql(
            """
            insert into blind_review (claim_id, wanted, opened, waived_by, waived_at, waiver)
            values (?, ?, ?, ?, ?, ?)
            on conflict (claim_id) do update
              set wanted = excluded.wanted, opened = excluded.opened,
                  waived_by = excluded.waived_by, waived_at = excluded.waived_at,
                  waiver = excluded.waiver
            """)
        .param(claim.value())
        .param(review.wanted())
        .param(review.opened())
        .param(waiver == null ? null : waiver.by().value())
        .param(waiver == null ? null : waiver.at().atOffset(ZoneOffset.UTC))
        .param(waiver == null ? null : waiver.reason())
        .update();
  }

  @Override
  public void keepDefault(InvestigationId investigation, int wanted) {
    jdbc.sql(
            """
            insert into blind_review_default (investigation_id, wanted) values (?, ?)
            on conflict (investigation_id) do update set wanted = excluded.wanted
            """)
        .param(investigation.value())
        .param(wanted)
        .update();
  }

  private static BlindReview review(ResultSet row) throws SQLException {
    UUID by = row.getObject("waived_by", UUID.class);
    BlindReview.Waiver waiver =
        by == null
            ? null
            : new BlindReview.Waiver(
                new AccountId(by),
                Objects.requireNonNull(row.getString("waiver")),
                row.getObject("waived_at", OffsetDateTime.class).toInstant());
    return new BlindReview(row.getInt("wanted"), row.getBoolean("opened"), waiver);
  }
}
