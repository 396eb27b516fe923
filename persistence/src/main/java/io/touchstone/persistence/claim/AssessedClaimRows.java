package io.touchstone.persistence.claim;

import io.touchstone.domain.claim.ClaimId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rows in which earlier checks are searched, in the transaction of each decision. */
@Component
public class AssessedClaimRows {
  private final JdbcClient jdbc;

  AssessedClaimRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** For a claim that was marked. */
  public void add(ClaimId claim) {
    jdbc.sql(
            """
            insert into assessed_claim (claim_id, investigation_id, words)
            select id, investigation_id, to_tsvector('english', text) from claim where id = ?
                on conflict (claim_id) do nothing
            """)
        .param(claim.value())
        .update();
  }

  /** For a claim that was worded anew: what was encoded says nothing about its words any more. */
  void reword(ClaimId claim) {
    jdbc.sql(
            """
            update assessed_claim known
               set words = to_tsvector('english', claim.text),
                   model = null, vector = null, signature = null
              from claim where claim.id = known.claim_id and claim.id = ?
            """)
        .param(claim.value())
        .update();
  }
}
