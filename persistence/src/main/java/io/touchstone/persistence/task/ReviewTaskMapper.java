package io.touchstone.persistence.task;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskScope;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

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
    switch (task.scope()) {
      case TaskScope.WholeArticle(ArticleId article) -> entity.article = article.value();
      case TaskScope.ChosenClaims chosen -> {
        entity.article = null;
        chosen.claims().forEach(claim -> claims.put(claim.value(), claims.size()));
      }
    }
    entity.claims.keySet().retainAll(claims.keySet());
    entity.claims.putAll(claims);
    entity.assignee = task.assignee().value();
    entity.due = task.due();
    entity.note = task.note();
    entity.state = task.state();
    entity.version++;
  }

  static ReviewTask toDomain(ReviewTaskEntity entity) {
    return new ReviewTask(
        new TaskId(entity.id),
        new InvestigationId(entity.investigation),
        scopeOf(entity),
        new AccountId(entity.assignee),
        new AccountId(entity.assignedBy),
        entity.due,
        entity.note,
        entity.state,
        entity.assignedAt,
        entity.version);
  }

  private static TaskScope scopeOf(ReviewTaskEntity entity) {
    return entity.article != null
        ? new TaskScope.WholeArticle(new ArticleId(entity.article))
        : new TaskScope.ChosenClaims(
            entity.claims.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(it -> new ClaimId(it.getKey()))
                .toList());
  }
}
