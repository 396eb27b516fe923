package io.touchstone.persistence.task;

import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.ReviewTasks;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskStatement;
import io.touchstone.domain.task.TaskSummary;
import io.touchstone.persistence.locking.InvestigationLock;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaReviewTasks implements ReviewTasks {
  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final InvestigationLock lock;
  private final TaskList list;

  JpaReviewTasks(EntityManager entities, JdbcClient jdbc, InvestigationLock lock, TaskList list) {
    this.entities = entities;
    this.jdbc = jdbc;
    this.lock = lock;
    this.list = list;
  }

  @Override
  public Optional<ReviewTask> find(TaskId id) {
    return Optional.ofNullable(entities.find(ReviewTaskEntity.class, id.value()))
        .map(ReviewTaskMapper::toDomain);
  }

  @Override
  public List<TaskSummary> in(InvestigationId investigation) {
    return list.in(investigation);
  }

  @Override
  public List<TaskSummary> of(AccountId assignee) {
    return list.of(assignee);
  }

  @Override
  public List<TaskSummary> openTo(AccountId person) {
    return list.openTo(person);
  }

  @Override
  public List<TaskStatement> statements(TaskId task, AccountId reviewer) {
    return list.statements(task, reviewer);
  }

  @Override
  public void add(ReviewTask task) {
    lock.take(task.investigation());
    requireThere(task.scope());
    entities.persist(ReviewTaskMapper.toEntity(task));
    entities.flush();
  }

  @Override
  public SaveOutcome<ReviewTask> save(ReviewTask task, long expectedVersion) {
    lock.take(task.investigation());
    ReviewTaskEntity stored = entities.find(ReviewTaskEntity.class, task.id().value());
    if (stored == null) {
      throw new OvertakenException("What the task was about was removed meanwhile.");
    }
    if (stored.version != expectedVersion) {
      return new SaveOutcome.Stale<>(ReviewTaskMapper.toDomain(stored));
    }
    requireThere(task.scope());
    ReviewTaskMapper.change(stored, task);
    entities.flush();
    return new SaveOutcome.Saved<>(ReviewTaskMapper.toDomain(stored));
  }

  private void requireThere(TaskScope scope) {
    boolean there =
        switch (scope) {
          case TaskScope.WholeArticle whole -> allIn("article", List.of(whole.article().value()));
          case TaskScope.ChosenClaims chosen ->
              allIn("claim", chosen.claims().stream().map(ClaimId::value).toList());
          case TaskScope.ChosenStatements chosen ->
              allIn("statement", chosen.statements().stream().map(StatementId::value).toList());
        };
    if (!there) {
      throw new OvertakenException("What the task is about was removed meanwhile; look again.");
    }
  }

  private boolean allIn(String table, Collection<UUID> ids) {
    return ids.size()
        == jdbc.sql("select count(*) from %s where id in (:ids)".formatted(table))
            .param("ids", ids)
            .query(Integer.class)
            .single();
  }
}
