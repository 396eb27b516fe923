package io.touchstone.persistence.evidence;

import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.persistence.locking.InvestigationLock;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaEvidenceLinks implements EvidenceLinks {
  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final InvestigationLock lock;

  JpaEvidenceLinks(EntityManager entities, JdbcClient jdbc, InvestigationLock lock) {
    this.entities = entities;
    this.jdbc = jdbc;
    this.lock = lock;
  }

  @Override
  public Optional<EvidenceLink> find(EvidenceId id) {
    return Optional.ofNullable(entities.find(EvidenceLinkEntity.class, id.value()))
        .map(EvidenceLinkMapper::toDomain);
  }

  @Override
  public List<EvidenceLink> of(ClaimId claim) {
    return entities
        .createQuery(
            "from EvidenceLinkEntity where claim = :of order by addedAt, sequence",
            EvidenceLinkEntity.class)
        .setParameter("of", claim.value())
        .getResultList()
        .stream()
        .map(EvidenceLinkMapper::toDomain)
        .toList();
  }

  @Override
  public List<EvidenceLink> in(InvestigationId investigation) {
    return entities
        .createQuery(
            """
            select link from EvidenceLinkEntity link join ClaimEntity claim on claim.id = link.claim
             where claim.investigation = :in
             order by link.addedAt, link.sequence
            """,
            EvidenceLinkEntity.class)
        .setParameter("in", investigation.value())
        .getResultList()
        .stream()
        .map(EvidenceLinkMapper::toDomain)
        .toList();
  }

  @Override
  public void add(EvidenceLink link) {
    lock.takeFor(link.claim());
    if (link.source() instanceof EvidenceSource.Passage(StatementId passage)) {
      requireThere(passage);
    }
    entities.persist(EvidenceLinkMapper.toEntity(link));
    entities.flush();
  }

  private void requireThere(StatementId passage) {
    boolean there =
        jdbc.sql("select exists (select 1 from statement where id = ?)")
            .param(passage.value())
            .query(Boolean.class)
            .single();
    if (!there) {
      throw new OvertakenException("The passage was removed meanwhile; look again.");
    }
  }

  @Override
  public void erase(EvidenceLink erased) {
    EvidenceLinkEntity stored = EvidenceLinkMapper.toEntity(erased);
    dropCopyOf(stored.id);
    jdbc.sql(
            """
            update evidence_link
               set note = :note, title = :title, url = :url,
                   copy_digest = null, copy_name = null, copy_problem = null, copied_at = null
             where id = :id
            """)
        .param("note", stored.note)
        .param("title", stored.title)
        .param("url", stored.url)
        .param("id", stored.id)
        .update();
  }

  /** A copy that another link leads to stays. */
  private void dropCopyOf(UUID link) {
    jdbc.sql(
            """
            delete from evidence_copy copy
             using evidence_link link join claim on claim.id = link.claim_id
             where link.id = :link
               and copy.digest = link.copy_digest
               and copy.investigation_id = claim.investigation_id
               and not exists (select 1
                                 from evidence_link other join claim its on its.id = other.claim_id
                                where other.id <> link.id
                                  and other.copy_digest = copy.digest
                                  and its.investigation_id = copy.investigation_id)
            """)
        .param("link", link)
        .update();
  }

  @Override
  public void remove(EvidenceId id) {
    Optional<EvidenceLink> link = find(id);
    if (link.isPresent()) {
      lock.takeFor(link.get().claim());
      jdbc.sql("delete from evidence_link where id = ?").param(id.value()).update();
    }
  }
}
