package io.touchstone.persistence.recheck;

import static java.util.stream.Collectors.groupingBy;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.recheck.Confirmation;
import io.touchstone.domain.recheck.ConfirmationId;
import io.touchstone.domain.recheck.Footing;
import io.touchstone.domain.recheck.Grounds;
import io.touchstone.domain.recheck.Merger;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.statement.StatementId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the footings of some claims, a handful of queries for all of them. */
final class FootingRows {
  private final JdbcClient jdbc;

  FootingRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(UUID id, UUID of, Grounds grounds, ClaimId hangsOn) {}

  private record Whole(ClaimId claim, Merger merger) {}

  private record Said(ClaimId claim, Confirmation confirmation) {}

  Map<ClaimId, Footing> of(Collection<UUID> claims) {
    List<Row> rows = grounds(claims);
    Map<UUID, Grounds> byId = new HashMap<>();
    rows.forEach(it -> byId.put(it.id(), it.grounds()));
    Map<ClaimId, List<Row>> verdicts =
        rows.stream().filter(it -> it.id().equals(it.of())).collect(groupingBy(Row::hangsOn));
    Map<ClaimId, List<Said>> said =
        confirmations(claims, byId).stream().collect(groupingBy(Said::claim));
    Map<ClaimId, List<Whole>> parts = mergers(claims).stream().collect(groupingBy(Whole::claim));
    Map<ClaimId, Footing> footings = new HashMap<>();
    for (UUID each : claims) {
      ClaimId claim = new ClaimId(each);
      Map<AssessmentId, Grounds> rested = new HashMap<>();
      verdicts
          .getOrDefault(claim, List.of())
          .forEach(it -> rested.put(new AssessmentId(it.of()), it.grounds()));
      footings.put(
          claim,
          new Footing(
              rested,
              said.getOrDefault(claim, List.of()).stream().map(Said::confirmation).toList(),
              parts.getOrDefault(claim, List.of()).stream().map(Whole::merger).toList()));
    }
    return footings;
  }

  private List<Row> grounds(Collection<UUID> claims) {
    Map<UUID, Map<StatementId, Role>> appearances = new HashMap<>();
    jdbc.sql(
            """
            select was.* from grounds_appearance was
              join grounds on grounds.id = was.grounds_id
              join assessment on assessment.id = grounds.assessment_id
             where assessment.claim_id in (:claims)
            """)
        .param("claims", claims)
        .query(
            row -> {
              appearances
                  .computeIfAbsent(uuid(row, "grounds_id"), _ -> new HashMap<>())
                  .put(
                      new StatementId(uuid(row, "statement_id")),
                      Role.valueOf(row.getString("role")));
            });
    Map<UUID, Set<EvidenceId>> outside = new HashMap<>();
    Map<UUID, Map<EvidenceId, StatementId>> passages = new HashMap<>();
    jdbc.sql(
            """
            select was.* from grounds_evidence was
              join grounds on grounds.id = was.grounds_id
              join assessment on assessment.id = grounds.assessment_id
             where assessment.claim_id in (:claims)
            """)
        .param("claims", claims)
        .query(
            row -> {
              UUID id = uuid(row, "grounds_id");
              EvidenceId evidence = new EvidenceId(uuid(row, "evidence_id"));
              if (row.getObject("statement_id") == null) {
                outside.computeIfAbsent(id, _ -> new HashSet<>()).add(evidence);
              } else {
                passages
                    .computeIfAbsent(id, _ -> new HashMap<>())
                    .put(evidence, new StatementId(uuid(row, "statement_id")));
              }
            });
    return jdbc.sql(
            """
            select grounds.*, assessment.claim_id as hangs_on
              from grounds join assessment on assessment.id = grounds.assessment_id
             where assessment.claim_id in (:claims)
            """)
        .param("claims", claims)
        .query(
            (row, _) -> {
              UUID id = uuid(row, "id");
              return new Row(
                  id,
                  uuid(row, "assessment_id"),
                  new Grounds(
                      new ClaimId(uuid(row, "claim_id")),
                      row.getInt("number"),
                      row.getString("text"),
                      appearances.getOrDefault(id, Map.of()),
                      outside.getOrDefault(id, Set.of()),
                      passages.getOrDefault(id, Map.of()),
                      instant(row, "looked_at")),
                  new ClaimId(uuid(row, "hangs_on")));
            })
        .list();
  }

  private List<Said> confirmations(Collection<UUID> claims, Map<UUID, Grounds> byId) {
    return jdbc.sql(
            """
            select confirmation.*, assessment.claim_id
              from confirmation join assessment on assessment.id = confirmation.assessment_id
             where assessment.claim_id in (:claims)
             order by confirmed_at, confirmation.id
            """)
        .param("claims", claims)
        .query(
            (row, _) ->
                new Said(
                    new ClaimId(uuid(row, "claim_id")),
                    new Confirmation(
                        new ConfirmationId(uuid(row, "id")),
                        new AssessmentId(uuid(row, "assessment_id")),
                        new AccountId(uuid(row, "confirmed_by")),
                        instant(row, "confirmed_at"),
                        row.getString("reason"),
                        Objects.requireNonNull(
                            byId.get(uuid(row, "id")), "a confirmation has grounds"))))
        .list();
  }

  List<Merger> parts(ClaimId claim) {
    return mergers(List.of(claim.value())).stream().map(Whole::merger).toList();
  }

  private List<Whole> mergers(Collection<UUID> claims) {
    return jdbc.sql(
            "select * from part_of_claim where whole in (:claims) order by merged_at, number")
        .param("claims", claims)
        .query(
            (row, _) ->
                new Whole(
                    new ClaimId(uuid(row, "whole")),
                    new Merger(
                        new ClaimId(uuid(row, "id")),
                        row.getInt("number"),
                        row.getString("text"),
                        new ClaimId(uuid(row, "into_claim")),
                        instant(row, "merged_at"))))
        .list();
  }

  private static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
