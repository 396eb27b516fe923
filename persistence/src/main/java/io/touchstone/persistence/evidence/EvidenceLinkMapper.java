package io.touchstone.persistence.evidence;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.evidence.Archive;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.Digest;
import java.time.Instant;
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
      case EvidenceSource.External(String title, String url, Archive archive) -> {
        entity.title = title;
        entity.url = url;
        fill(entity, archive);
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

  private static void fill(EvidenceLinkEntity entity, Archive archive) {
    switch (archive) {
      case Archive.None _ -> {}
      case Archive.Kept(Digest digest, String fileName, Instant at) -> {
        entity.copyDigest = digest.hex();
        entity.copyName = CodePoints.wellFormed(fileName);
        entity.copiedAt = at.truncatedTo(ChronoUnit.MICROS);
      }
      case Archive.Failed(String reason, Instant at) -> {
        entity.copyProblem = CodePoints.wellFormed(reason);
        entity.copiedAt = at.truncatedTo(ChronoUnit.MICROS);
      }
    }
  }

  private static Archive archive(EvidenceLinkEntity entity) {
    if (entity.copiedAt == null) {
      return Archive.NONE;
    }
    return entity.copyDigest == null
        ? new Archive.Failed(Objects.requireNonNull(entity.copyProblem), entity.copiedAt)
        : new Archive.Kept(
            new Digest(entity.copyDigest),
            Objects.requireNonNull(entity.copyName),
            entity.copiedAt);
  }

  static EvidenceLink toDomain(EvidenceLinkEntity entity) {
    return new EvidenceLink(
        new EvidenceId(entity.id),
        new ClaimId(entity.claim),
        entity.statement != null
            ? new EvidenceSource.Passage(new StatementId(entity.statement))
            : new EvidenceSource.External(
                Objects.requireNonNull(entity.title), entity.url, archive(entity)),
        entity.stance,
        entity.kind,
        entity.visibility,
        entity.note,
        new AccountId(entity.addedBy),
        entity.addedAt);
  }
}
