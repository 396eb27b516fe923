package io.touchstone.persistence.review;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.review.Finding;
import io.touchstone.persistence.review.AssessmentEntity.DecisionKind;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

final class AssessmentMapper {
  private AssessmentMapper() {}

  static AssessmentEntity toEntity(Assessment assessment, long sequence) {
    AssessmentEntity entity = new AssessmentEntity();
    entity.id = assessment.id().value();
    entity.claim = assessment.claim().value();
    entity.reviewer = assessment.reviewer().value();
    entity.round = assessment.round();
    switch (assessment.decision()) {
      case Assessment.Decision.Mark mark -> {
        entity.decision = DecisionKind.MARK;
        find(entity, mark.finding());
        entity.rationale = mark.rationale();
        entity.whereLooked = mark.whereLooked();
        entity.overrideReason = mark.override();
      }
      case Assessment.Decision.Withdrawal() -> entity.decision = DecisionKind.WITHDRAWAL;
    }
    entity.command = assessment.command().value();
    entity.at = assessment.at().truncatedTo(ChronoUnit.MICROS);
    entity.sequence = sequence;
    return entity;
  }

  private static void find(AssessmentEntity entity, Finding finding) {
    switch (finding) {
      case Finding.Supported supported -> entity.verdict = supported.verdict();
      case Finding.NotCheckable notCheckable -> entity.notCheckable = notCheckable.kind();
    }
  }

  static Assessment toDomain(AssessmentEntity entity) {
    return new Assessment(
        new AssessmentId(entity.id),
        new ClaimId(entity.claim),
        new AccountId(entity.reviewer),
        entity.round,
        switch (entity.decision) {
          case MARK ->
              new Assessment.Decision.Mark(
                  findingOf(entity),
                  Objects.requireNonNull(entity.rationale),
                  Objects.requireNonNull(entity.whereLooked),
                  entity.overrideReason);
          case WITHDRAWAL -> new Assessment.Decision.Withdrawal();
        },
        new CommandId(entity.command),
        entity.at,
        entity.sequence);
  }

  private static Finding findingOf(AssessmentEntity entity) {
    return entity.verdict != null
        ? new Finding.Supported(entity.verdict)
        : new Finding.NotCheckable(Objects.requireNonNull(entity.notCheckable));
  }
}
