package io.touchstone.persistence.claim;

import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.ClaimWork;
import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.inquiry.InquiryId;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.task.TaskId;
import io.touchstone.persistence.locking.InvestigationLock;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcClaimWork implements ClaimWork {
  private final JdbcClient jdbc;
  private final EntityManager entities;
  private final InvestigationLock lock;
  private final AssessedClaimRows assessed;

  JdbcClaimWork(
      JdbcClient jdbc, EntityManager entities, InvestigationLock lock, AssessedClaimRows assessed) {
    this.jdbc = jdbc;
    this.entities = entities;
    this.lock = lock;
    this.assessed = assessed;
  }

  @Override
  public Work of(ClaimId claim) {
    return new Work(
        ids("select id from evidence_link where claim_id = ?", claim, EvidenceId::new),
        ids("select id from assessment where claim_id = ?", claim, AssessmentId::new),
        ids("select task_id from review_task_claim where claim_id = ?", claim, TaskId::new),
        ids("select id from comment where claim_id = ?", claim, CommentId::new),
        ids("select id from inquiry where claim_id = ?", claim, InquiryId::new));
  }

  @Override
  public boolean isIdle(ClaimId claim) {
    return jdbc.sql(
            """
            select not exists (select 1 from mark_in_force where claim_id = :id)
               and not exists (select 1 from evidence_link where claim_id = :id)
               and not exists (select 1 from review_task_claim where claim_id = :id)
               and not exists (select 1 from comment where claim_id = :id)
               and not exists (select 1 from inquiry where claim_id = :id)
            """)
        .param("id", claim.value())
        .query(Boolean.class)
        .single();
  }

  @Override
  public void give(ClaimId to, Work work) {
    entities.flush(); // what is cleared below may not be written yet
    lock.takeFor(to);
    move("evidence_link", to, work.evidence().stream().map(EvidenceId::value).toList());
    move("assessment", to, work.assessments().stream().map(AssessmentId::value).toList());
    move("comment", to, work.comments().stream().map(CommentId::value).toList());
    move("inquiry", to, work.inquiries().stream().map(InquiryId::value).toList());
    for (TaskId task : work.tasks()) {
      giveTask(to, task);
    }
    if (!work.assessments().isEmpty()) {
      assessed.add(to);
    }
    entities.clear();
  }

  private void move(String table, ClaimId to, Collection<UUID> ids) {
    if (!ids.isEmpty()) {
      jdbc.sql("update " + table + " set claim_id = :to where id in (:ids) and claim_id <> :to")
          .param("to", to.value())
          .param("ids", ids)
          .update();
    }
  }

  /** A task that is about both claims is about one of them afterwards, once. */
  private void giveTask(ClaimId to, TaskId task) {
    jdbc.sql(
            """
            insert into review_task_claim (task_id, claim_id, position)
            select id, :to, (select coalesce(max(position) + 1, 0) from review_task_claim
                              where task_id = :task)
              from review_task where id = :task
                on conflict do nothing
            """)
        .param("to", to.value())
        .param("task", task.value())
        .update();
  }

  private <T> Set<T> ids(String sql, ClaimId claim, Function<UUID, T> id) {
    return jdbc.sql(sql).param(claim.value()).query(UUID.class).list().stream()
        .map(id)
        .collect(Collectors.toSet());
  }
}
