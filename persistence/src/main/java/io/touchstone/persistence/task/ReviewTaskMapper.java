package io.touchstone.persistence.task;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskScope;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

final class ReviewTaskMapper {
  private ReviewTaskMapper() {}

  static ReviewTaskEntity toEntity(ReviewTask task) {
    ReviewTaskEntity entity = new ReviewTaskEntity();
    entity.id = task.id().value();
    entity.investigation = task.investigation().value();
    entity.assignedBy = task.assignedBy().value();
    entity.assignedAt = task.assignedAt().truncatedTo(ChronoUnit.MICROS);
    change(entity, task);
    return entity;
  }

  /** Takes over what may change, as the next version. */
  static void change(ReviewTaskEntity entity, ReviewTask task) {
    Map<UUID, Integer> claims = new HashMap<>();
    Map<UUID, Integer> statements = new HashMap<>();
    switch (task.scope()) {
      case TaskScope.WholeArticle(ArticleId article) -> entity.article = article.value();
      case TaskScope.ChosenClaims chosen -> {
        entity.article = null;
        chosen.claims().forEach(claim -> claims.put(claim.value(), claims.size()));
      }
      case TaskScope.ChosenStatements chosen -> {
        entity.article = null;
        chosen.statements().forEach(it -> statements.put(it.value(), statements.size()));
      }
    }
    entity.claims.keySet().retainAll(claims.keySet());
    entity.claims.putAll(claims);
    entity.statements.keySet().retainAll(statements.keySet());
    entity.statements.putAll(statements);
    AccountId assignee = task.assignee();
    entity.assignee = assignee == null ? null : assignee.value();
    entity.priority = task.priority();
    entity.due = task.due();
    entity.note = task.note();
    entity.state = task.state();
    Instant reminded = task.remindedAt();
    entity.remindedAt = reminded == null ? null : reminded.truncatedTo(ChronoUnit.MICROS);
    entity.version++;
  }

  static ReviewTask toDomain(ReviewTaskEntity entity) {
    return new ReviewTask(
        new TaskId(entity.id),
        new InvestigationId(entity.investigation),
        scopeOf(entity),
        entity.assignee == null ? null : new AccountId(entity.assignee),
        new AccountId(entity.assignedBy),
        entity.due,
        entity.note,
        entity.state,
        entity.assignedAt,
        entity.priority,
        entity.remindedAt,
        entity.version);
  }

  private static TaskScope scopeOf(ReviewTaskEntity entity) {
    if (entity.article != null) {
      return new TaskScope.WholeArticle(new ArticleId(entity.article));
    }
    return entity.statements.isEmpty()
        ? new TaskScope.ChosenClaims(inOrder(entity.claims).map(ClaimId::new).toList())
        : new TaskScope.ChosenStatements(inOrder(entity.statements).map(StatementId::new).toList());
  }

  private static Stream<UUID> inOrder(Map<UUID, Integer> places) {
    return places.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
