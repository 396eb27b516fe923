package io.touchstone.persistence.publication;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.publication.PublishedReport;
import io.touchstone.domain.publication.PublishedReport.Version;
import io.touchstone.domain.publication.PublishedReport.Withdrawal;
import io.touchstone.domain.publication.ReportAddress;
import io.touchstone.domain.text.Digest;
import java.util.Objects;

final class PublishedReportMapper {
  private PublishedReportMapper() {}

  static PublishedReportEntity toEntity(PublishedReport report) {
    PublishedReportEntity entity = new PublishedReportEntity();
    entity.address = report.address().value();
    entity.investigation = report.investigation().value();
    entity.title = report.title();
    entity.audience = report.audience();
    for (Version version : report.versions()) {
      entity.versions.add(toEntity(report.address(), version));
    }
    return entity;
  }

  static PublishedVersionEntity toEntity(ReportAddress address, Version version) {
    PublishedVersionEntity entity = new PublishedVersionEntity();
    entity.address = address.value();
    entity.number = version.number();
    entity.dossier = version.dossier().hex();
    entity.publishedAt = version.publishedAt();
    entity.visibleFrom = version.visibleFrom();
    entity.publishedBy = version.publishedBy().value();
    entity.correction = version.correction();
    return entity;
  }

  static PublishedReport toDomain(PublishedReportEntity entity) {
    return new PublishedReport(
        new ReportAddress(entity.address),
        new InvestigationId(entity.investigation),
        entity.title,
        entity.audience,
        entity.versions.stream().map(PublishedReportMapper::toDomain).toList(),
        entity.withdrawnAt == null
            ? null
            : new Withdrawal(
                entity.withdrawnAt,
                new AccountId(Objects.requireNonNull(entity.withdrawnBy)),
                Objects.requireNonNull(entity.notice)));
  }

  private static Version toDomain(PublishedVersionEntity entity) {
    return new Version(
        entity.number,
        new Digest(entity.dossier),
        entity.publishedAt,
        entity.visibleFrom,
        new AccountId(entity.publishedBy),
        entity.correction);
  }
}
