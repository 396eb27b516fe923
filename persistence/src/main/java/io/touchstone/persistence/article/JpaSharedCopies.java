package io.touchstone.persistence.article;

import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.SharedCopies;
import io.touchstone.domain.article.SharedCopy;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.persistence.locking.InvestigationLock;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaSharedCopies implements SharedCopies {
  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final InvestigationLock lock;

  JpaSharedCopies(EntityManager entities, JdbcClient jdbc, InvestigationLock lock) {
    this.entities = entities;
    this.jdbc = jdbc;
    this.lock = lock;
  }

  @Override
  public List<SharedCopy> in(InvestigationId investigation) {
    return entities
        .createQuery(
            """
            select copy from SharedCopyEntity copy
              join ArticleEntity derived on derived.id = copy.derived
              join ArticleEntity source on source.id = copy.source
             where derived.investigation = :in
             order by derived.number, source.number
            """,
            SharedCopyEntity.class)
        .setParameter("in", investigation.value())
        .getResultList()
        .stream()
        .map(SharedCopyEntity::toDomain)
        .toList();
  }

  /** What is found again is found anew; what was removed since the comparison began is left out. */
  @Override
  public void addAll(List<SharedCopy> copies) {
    for (SharedCopy copy : copies) {
      investigationOf(copy.derived()).forEach(lock::takeEvenIfGone);
      jdbc.sql(
              """
              insert into shared_copy (derived_id, source_id, containment, reason)
              select derived.id, source.id, :containment, :reason
                from article derived, article source
               where derived.id = :derived and source.id = :source
                  on conflict (derived_id, source_id)
                  do update set containment = excluded.containment, reason = excluded.reason
              """)
          .param("derived", copy.derived().value())
          .param("source", copy.source().value())
          .param("containment", copy.containment())
          .param("reason", CodePoints.wellFormed(copy.reason()))
          .update();
    }
    entities.clear();
  }

  private List<InvestigationId> investigationOf(ArticleId article) {
    return jdbc
        .sql("select investigation_id from article where id = ?")
        .param(article.value())
        .query(UUID.class)
        .stream()
        .map(InvestigationId::new)
        .toList();
  }
}
