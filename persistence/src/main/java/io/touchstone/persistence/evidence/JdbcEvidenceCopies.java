package io.touchstone.persistence.evidence;

import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.evidence.EvidenceCopies;
import io.touchstone.domain.evidence.EvidenceCopy;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.Digest;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Plain SQL, because a file's megabytes have no business in Hibernate's session. */
@Repository
@Transactional
class JdbcEvidenceCopies implements EvidenceCopies {
  private final JdbcClient jdbc;

  JdbcEvidenceCopies(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void keep(InvestigationId investigation, EvidenceCopy copy) {
    jdbc.sql(
            """
            insert into evidence_copy
                   (investigation_id, digest, name, media_type, content, text, extractor)
            values (?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
            """)
        .param(investigation.value())
        .param(copy.original().digest().hex())
        .param(CodePoints.wellFormed(copy.original().name()))
        .param(CodePoints.wellFormed(copy.original().mediaType()))
        .param(copy.original().content())
        .param(CodePoints.wellFormed(copy.text()))
        .param(copy.extractor())
        .update();
  }

  @Override
  public Optional<EvidenceCopy> find(InvestigationId investigation, Digest digest) {
    return jdbc.sql(
            """
            select name, media_type, content, text, extractor
              from evidence_copy where investigation_id = ? and digest = ?
            """)
        .param(investigation.value())
        .param(digest.hex())
        .query(
            (row, _) ->
                new EvidenceCopy(
                    new OriginalFile(
                        digest,
                        row.getString("name"),
                        row.getString("media_type"),
                        row.getBytes("content")),
                    row.getString("text"),
                    row.getString("extractor")))
        .optional();
  }
}
