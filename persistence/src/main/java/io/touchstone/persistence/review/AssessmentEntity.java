package io.touchstone.persistence.review;

import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "assessment")
class AssessmentEntity {
  /** Which of the domain's decisions the columns spell. */
  enum DecisionKind {
    MARK,
    WITHDRAWAL
  }

  @Id UUID id;

  @Column(name = "claim_id")
  UUID claim;

  @Column(name = "reviewer_id")
  UUID reviewer;

  int round;

  @Enumerated(EnumType.STRING)
  DecisionKind decision;

  @Enumerated(EnumType.STRING)
  @Nullable Verdict verdict;

  @Enumerated(EnumType.STRING)
  @Nullable NotCheckableKind notCheckable;

  @Nullable String rationale;
  @Nullable String whereLooked;
  @Nullable String overrideReason;

  @Column(name = "command_id")
  UUID command;

  Instant at;
  long sequence;

  @SuppressWarnings("NullAway.Init") // the mapper or Hibernate fills the fields
  AssessmentEntity() {}
}
