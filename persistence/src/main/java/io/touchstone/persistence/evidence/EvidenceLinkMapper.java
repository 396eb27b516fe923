package io.touchstone.persistence.evidence;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.statement.StatementId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

final class EvidenceLinkMapper {
  private EvidenceLinkMapper() {}

  static EvidenceLinkEntity toEntity(EvidenceLink link) {
    EvidenceLinkEntity entity = new EvidenceLinkEntity();
    entity.id = link.id().value();
    entity.claim = link.claim().value();
    switch (link.source()) {
      case EvidenceSource.Passage(StatementId statement) -> entity.statement = statement.value();
      case EvidenceSource.External(String title, String url) -> {
        entity.title = title;
        entity.url = url;
      }
    }
    entity.stance = link.stance();
    entity.kind = link.kind();
    entity.visibility = link.visibility();
    entity.note = link.note();
    entity.addedBy = link.addedBy().value();
    entity.addedAt = link.addedAt().truncatedTo(ChronoUnit.MICROS);
    return entity;
  }

  static EvidenceLink toDomain(EvidenceLinkEntity entity) {
    return new EvidenceLink(
        new EvidenceId(entity.id),
        new ClaimId(entity.claim),
        entity.statement != null
            ? new EvidenceSource.Passage(new StatementId(entity.statement))
            : new EvidenceSource.External(Objects.requireNonNull(entity.title), entity.url),
        entity.stance,
        entity.kind,
        entity.visibility,
        entity.note,
        new AccountId(entity.addedBy),
        entity.addedAt);
  }
}
