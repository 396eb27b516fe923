package io.touchstone.persistence.recheck;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.recheck.Confirmation;
import io.touchstone.domain.recheck.ConfirmationId;
import io.touchstone.domain.recheck.Footing;
import io.touchstone.domain.recheck.Footings;
import io.touchstone.domain.recheck.Grounds;
import io.touchstone.domain.recheck.Merger;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.statement.StatementId;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcFootings implements Footings {
  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final FootingRows rows;

  JdbcFootings(EntityManager entities, JdbcClient jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
    this.rows = new FootingRows(jdbc);
  }

  @Override
  public Footing of(ClaimId claim) {
    return known("claim_id = ?", claim.value()).isEmpty()
        ? Footing.NONE
        : rows.of(List.of(claim.value())).getOrDefault(claim, Footing.NONE);
  }

  @Override
  public Map<ClaimId, Footing> in(InvestigationId investigation) {
    List<UUID> claims =
        known(
            "claim_id in (select id from claim where investigation_id = ?)", investigation.value());
    return claims.isEmpty() ? Map.of() : rows.of(claims);
  }

  @Override
  public Set<ClaimId> changedUnder(AccountId reviewer) {
    Set<ClaimId> claims = new LinkedHashSet<>();
    changed("reviewer_id = ?", reviewer.value()).forEach(it -> claims.add(new ClaimId(it)));
    return claims;
  }

  /** Claims with a change under the last look at a mark, or that somebody confirmed. */
  private List<UUID> known(String where, UUID which) {
    entities.flush();
    return jdbc.sql(
            "select claim_id from changed_under_mark where "
                + where
                + " union select assessment.claim_id from confirmation"
                + " join assessment on assessment.id = confirmation.assessment_id where "
                + where)
        .param(which)
        .param(which)
        .query(UUID.class)
        .list();
  }

  private List<UUID> changed(String where, UUID which) {
    entities.flush();
    return jdbc.sql("select distinct claim_id from changed_under_mark where " + where)
        .param(which)
        .query(UUID.class)
        .list();
  }

  @Override
  public void rest(AssessmentId verdict, Grounds grounds) {
    entities.flush(); // the assessment may not be written yet
    add(verdict.value(), verdict, grounds);
  }

  @Override
  public void restAgain(AssessmentId verdict, AssessmentId before) {
    entities.flush();
    // of several looks at it, the last
    Optional<UUID> last =
        jdbc.sql(
                """
                select id from grounds where assessment_id = ?
                 order by looked_at desc, id limit 1
                """)
            .param(before.value())
            .query(UUID.class)
            .optional();
    last.ifPresent(it -> copy(it, verdict.value()));
  }

  private void copy(UUID from, UUID to) {
    jdbc.sql(
            """
            insert into grounds (id, assessment_id, claim_id, number, text, looked_at)
            select :to, :to, claim_id, number, text, looked_at from grounds where id = :from
            """)
        .param("to", to)
        .param("from", from)
        .update();
    jdbc.sql(
            """
            insert into grounds_appearance (grounds_id, statement_id, role)
            select :to, statement_id, role from grounds_appearance where grounds_id = :from
            """)
        .param("to", to)
        .param("from", from)
        .update();
    jdbc.sql(
            """
            insert into grounds_evidence (grounds_id, evidence_id, statement_id)
            select :to, evidence_id, statement_id from grounds_evidence where grounds_id = :from
            """)
        .param("to", to)
        .param("from", from)
        .update();
  }

  @Override
  public List<Confirmation> confirmations(ClaimId claim) {
    entities.flush();
    return rows.of(List.of(claim.value())).getOrDefault(claim, Footing.NONE).confirmations();
  }

  @Override
  public Optional<Confirmation> find(ConfirmationId id) {
    return claimOf(id)
        .flatMap(
            claim -> confirmations(claim).stream().filter(it -> it.id().equals(id)).findFirst());
  }

  @Override
  public Optional<ClaimId> claimOf(ConfirmationId id) {
    return jdbc.sql(
            """
            select claim_id from assessment
              join confirmation on confirmation.assessment_id = assessment.id
             where confirmation.id = ?
            """)
        .param(id.value())
        .query(UUID.class)
        .optional()
        .map(ClaimId::new);
  }

  @Override
  public void confirm(Confirmation confirmation) {
    entities.flush();
    jdbc.sql(
            """
            insert into confirmation (id, assessment_id, confirmed_by, confirmed_at, reason)
            values (?, ?, ?, ?, ?)
            """)
        .param(confirmation.id().value())
        .param(confirmation.assessment().value())
        .param(confirmation.by().value())
        .param(confirmation.at().atOffset(ZoneOffset.UTC))
        .param(confirmation.reason())
        .update();
    add(confirmation.id().value(), confirmation.assessment(), confirmation.grounds());
  }

  @Override
  public void takeBack(ConfirmationId id) {
    jdbc.sql("delete from grounds where id = ?").param(id.value()).update();
    jdbc.sql("delete from confirmation where id = ?").param(id.value()).update();
  }

  @Override
  public List<Merger> parts(ClaimId claim) {
    entities.flush();
    return rows.parts(claim);
  }

  @Override
  public void merged(Merger merger) {
    entities.flush();
    jdbc.sql(
            """
            insert into merged_claim (id, investigation_id, number, text, into_claim, merged_at)
            select ?, investigation_id, ?, ?, id, ? from claim where id = ?
                on conflict (id) do update
               set number = excluded.number, text = excluded.text,
                   into_claim = excluded.into_claim, merged_at = excluded.merged_at
            """)
        .param(merger.gone().value())
        .param(merger.number())
        .param(merger.text())
        .param(merger.at().atOffset(ZoneOffset.UTC))
        .param(merger.into().value())
        .update();
  }

  private void add(UUID id, AssessmentId verdict, Grounds grounds) {
    jdbc.sql(
            """
            insert into grounds (id, assessment_id, claim_id, number, text, looked_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .param(id)
        .param(verdict.value())
        .param(grounds.claim().value())
        .param(grounds.number())
        .param(grounds.text())
        .param(grounds.at().atOffset(ZoneOffset.UTC))
        .update();
    grounds
        .appearances()
        .forEach(
            (statement, role) ->
                jdbc.sql("insert into grounds_appearance values (?, ?, ?)")
                    .param(id)
                    .param(statement.value())
                    .param(role.name())
                    .update());
    grounds.outside().forEach(it -> addEvidence(id, it.value(), null));
    grounds.passages().forEach((it, passage) -> addEvidence(id, it.value(), passage));
  }

  private void addEvidence(UUID grounds, UUID evidence, @Nullable StatementId passage) {
    jdbc.sql("insert into grounds_evidence values (?, ?, ?::uuid)")
        .param(grounds)
        .param(evidence)
        .param(passage == null ? null : passage.value())
        .update();
  }
}
