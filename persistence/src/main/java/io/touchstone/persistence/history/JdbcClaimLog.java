package io.touchstone.persistence.history;

import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.history.ClaimLog;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.persistence.trail.TrailTable;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcClaimLog implements ClaimLog {
  private final EntityManager entities;
  private final JdbcClient jdbc;

  JdbcClaimLog(EntityManager entities, JdbcClient jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  @Override
  public List<TrailEntry> about(Wanted wanted, int limit) {
    entities.flush();
    return jdbc.sql(
            """
            select entry.* from trail_entry entry
             where entry.investigation_id = :investigation and entry.number < :below
               and entry.number in (
                 select number from trail_entry
                  where investigation_id = :investigation and details ->> 'claim' = any(:claims)
                  union
                 select number from trail_entry
                  where investigation_id = :investigation and details ->> 'other' = any(:claims)
                  union
                 select number from trail_entry
                  where investigation_id = :investigation
                    and string_to_array(details ->> 'claims', ',') && cast(:claims as text[]))
               and not (entry.action = any(:never))
               and not (entry.action = any(:notOfOthers) and entry.actor_id <> :viewer)
               and not (coalesce(entry.details ->> 'comment', '') = any(:comments))
             order by entry.number desc
             limit :limit
            """)
        .param("investigation", wanted.investigation().value())
        .param("below", wanted.below())
        .param("claims", texts(wanted.claims()))
        .param("never", texts(wanted.never()))
        .param("notOfOthers", texts(wanted.notOfOthers()))
        .param("viewer", wanted.viewer().value())
        .param("comments", texts(wanted.withoutComments()))
        .param("limit", limit)
        .query((row, _) -> TrailTable.entry(row))
        .list();
  }

  private static String[] texts(Collection<?> values) {
    return values.stream().map(Object::toString).toArray(String[]::new);
  }

  @Override
  public List<Wording> wordings(Set<ClaimId> claims) {
    entities.flush();
    return jdbc.sql(
            """
            select claim_id, version, text,
                   lead(text) over (partition by claim_id order by version) as next
              from claim_wording where claim_id in (:claims) order by claim_id, version
            """)
        .param("claims", claims.stream().map(ClaimId::value).toList())
        .query(
            (row, _) ->
                new Wording(
                    new ClaimId(row.getObject("claim_id", UUID.class)),
                    row.getLong("version"),
                    row.getString("text"),
                    row.getString("next")))
        .list();
  }
}
