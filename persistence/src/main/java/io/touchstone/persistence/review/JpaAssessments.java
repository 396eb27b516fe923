package io.touchstone.persistence.review;

import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.text.ErasedText;
import io.touchstone.persistence.claim.AssessedClaimRows;
import io.touchstone.persistence.locking.InvestigationLock;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaAssessments implements Assessments {
  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final InvestigationLock lock;
  private final AssessedClaimRows assessed;

  JpaAssessments(
      EntityManager entities, JdbcClient jdbc, InvestigationLock lock, AssessedClaimRows assessed) {
    this.entities = entities;
    this.jdbc = jdbc;
    this.lock = lock;
    this.assessed = assessed;
  }

  @Override
  public List<Assessment> of(ClaimId claim) {
    return entities
        .createQuery(
            "from AssessmentEntity where claim = :of order by sequence", AssessmentEntity.class)
        .setParameter("of", claim.value())
        .getResultList()
        .stream()
        .map(AssessmentMapper::toDomain)
        .toList();
  }

  @Override
  public List<Assessment> in(InvestigationId investigation) {
    return entities
        .createQuery(
            """
            select it from AssessmentEntity it join ClaimEntity claim on claim.id = it.claim
             where claim.investigation = :in
             order by it.sequence
            """,
            AssessmentEntity.class)
        .setParameter("in", investigation.value())
        .getResultList()
        .stream()
        .map(AssessmentMapper::toDomain)
        .toList();
  }

  @Override
  public void erase(AssessmentId id) {
    jdbc.sql(
            """
            update assessment
               set rationale = case rationale when '' then '' else :instead end,
                   where_looked = case where_looked when '' then '' else :instead end,
                   override_reason = case when override_reason is not null then :instead end
             where id = :id and decision = 'MARK'
            """)
        .param("instead", ErasedText.INSTEAD)
        .param("id", id.value())
        .update();
  }

  @Override
  public Assessment add(Assessment assessment) {
    // before the number is drawn, so that a reviewer's later mark never has the lower one
    lock.takeFor(assessment.claim());
    long sequence = jdbc.sql("select nextval('assessment_sequence')").query(Long.class).single();
    AssessmentEntity added = AssessmentMapper.toEntity(assessment, sequence);
    entities.persist(added);
    entities.flush();
    assessed.add(assessment.claim());
    return AssessmentMapper.toDomain(added);
  }
}
