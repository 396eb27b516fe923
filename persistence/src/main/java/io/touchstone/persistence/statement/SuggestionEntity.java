package io.touchstone.persistence.statement;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.Similarity;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.SuggestionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "suggestion")
class SuggestionEntity {
  @Id UUID id;

  @Column(name = "investigation_id", updatable = false)
  UUID investigation;

  @Column(name = "a_id", updatable = false)
  UUID a;

  @Column(name = "b_id", updatable = false)
  UUID b;

  @Column(updatable = false)
  double score;

  @Column(updatable = false)
  String[] reasons;

  @Column(updatable = false)
  String proposedBy;

  @Enumerated(EnumType.STRING)
  Suggestion.Decision decision;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  SuggestionEntity() {}

  Suggestion toDomain() {
    return new Suggestion(
        new SuggestionId(id),
        new InvestigationId(investigation),
        new Similarity(new StatementId(a), new StatementId(b), score, List.of(reasons)),
        proposedBy,
        decision);
  }
}
