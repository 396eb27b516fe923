package io.touchstone.persistence.publication;

import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds claims that may not be as readers see them in print. */
final class ChangedInPrint {
  private ChangedInPrint() {}

  static Map<InvestigationId, Set<ClaimId>> find(
      JdbcClient jdbc, Set<InvestigationId> among, Instant now) {
    Map<InvestigationId, Set<ClaimId>> found = new HashMap<>();
    if (among.isEmpty()) {
      return found;
    }
    jdbc.sql(
            """
            with printed as (
              select report.investigation_id, report.address,
                     coalesce(max(version.published_at) filter (where version.visible_from <= :now),
                              max(version.published_at)) as at
                from published_report report
                join published_version version on version.address = report.address
               where report.withdrawn_at is null and report.investigation_id in (:among)
               group by report.address)
            select printed.investigation_id, changed.claim_id
              from printed
              join claim on claim.investigation_id = printed.investigation_id
              join changed_under_mark changed on changed.claim_id = claim.id
             union
            select printed.investigation_id, claim.id
              from printed
              join claim on claim.investigation_id = printed.investigation_id
              join assessment on assessment.claim_id = claim.id and assessment.at >= printed.at
             union
            select printed.investigation_id, gone.id
              from printed
              join merged_claim gone on gone.investigation_id = printed.investigation_id
                                    and gone.merged_at >= printed.at
             union
            select printed.investigation_id, cast(null as uuid)
              from printed
              join under_review notice on notice.address = printed.address
                                      and notice.confirmed_at is null
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("among", among.stream().map(InvestigationId::value).toList())
        .query(
            row -> {
              Set<ClaimId> claims =
                  found.computeIfAbsent(
                      new InvestigationId(row.getObject("investigation_id", UUID.class)),
                      _ -> new HashSet<>());
              UUID claim = row.getObject("claim_id", UUID.class);
              if (claim != null) {
                claims.add(new ClaimId(claim));
              }
            });
    return found;
  }
}
