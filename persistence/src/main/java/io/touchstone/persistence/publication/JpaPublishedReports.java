package io.touchstone.persistence.publication;

import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.publication.PublishedReport;
import io.touchstone.domain.publication.PublishedReport.Version;
import io.touchstone.domain.publication.PublishedReport.Withdrawal;
import io.touchstone.domain.publication.PublishedReports;
import io.touchstone.domain.publication.ReportAddress;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.DossierOutline;
import io.touchstone.domain.text.Digest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaPublishedReports implements PublishedReports {
  private final EntityManager entities;
  private final JdbcClient jdbc;

  JpaPublishedReports(EntityManager entities, JdbcClient jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  @Override
  public Optional<PublishedReport> find(ReportAddress address) {
    return Optional.ofNullable(entities.find(PublishedReportEntity.class, address.value()))
        .map(PublishedReportMapper::toDomain);
  }

  @Override
  public List<PublishedReport> of(InvestigationId investigation) {
    return entities
        .createQuery(
            """
            from PublishedReportEntity report where investigation = :of
             order by (select min(publishedAt) from PublishedVersionEntity
                        where address = report.address) desc, address
            """,
            PublishedReportEntity.class)
        .setParameter("of", investigation.value())
        .getResultList()
        .stream()
        .map(PublishedReportMapper::toDomain)
        .toList();
  }

  @Override
  public List<PublishedReport> open(Instant now, int limit) {
    return entities
        .createQuery(
            """
            select report from PublishedReportEntity report
              join PublishedVersionEntity version on version.address = report.address
             where report.audience = EVERYONE and report.withdrawnAt is null
               and version.visibleFrom <= :now
             group by report
             order by max(version.visibleFrom) desc, report.address
            """,
            PublishedReportEntity.class)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(PublishedReportMapper::toDomain)
        .toList();
  }

  @Override
  public Set<InvestigationId> standing() {
    return entities
        .createQuery(
            "select distinct investigation from PublishedReportEntity where withdrawnAt is null",
            UUID.class)
        .getResultList()
        .stream()
        .map(InvestigationId::new)
        .collect(Collectors.toSet());
  }

  @Override
  public Map<InvestigationId, Set<ClaimId>> changedInPrint(
      Set<InvestigationId> among, Instant now) {
    entities.flush();
    return ChangedInPrint.find(jdbc, among, now);
  }

  @Override
  public Digest keep(Dossier dossier) {
    byte[] content = DossierJson.write(dossier);
    Digest digest = Digest.of(content);
    if (entities.find(KeptDossierEntity.class, digest.hex()) == null) {
      entities.persist(
          new KeptDossierEntity(
              digest.hex(), content, DossierJson.write(DossierOutline.of(dossier))));
    }
    return digest;
  }

  @Override
  public Dossier dossier(Digest digest) {
    KeptDossierEntity kept = entities.find(KeptDossierEntity.class, digest.hex());
    if (kept == null) {
      throw new NoSuchElementException("No dossier is kept under " + digest + ".");
    }
    return DossierJson.read(kept.content);
  }

  @Override
  public Dossier outline(Digest digest) {
    Object outline =
        entities
            .createQuery("select outline from KeptDossierEntity where digest = :of", Object.class)
            .setParameter("of", digest.hex())
            .getSingleResultOrNull();
    if (outline instanceof byte[] kept) {
      return DossierJson.read(kept);
    }
    Dossier made = DossierOutline.of(dossier(digest));
    entities
        .createNativeQuery("update kept_dossier set outline = :outline where digest = :of")
        .setParameter("outline", DossierJson.write(made))
        .setParameter("of", digest.hex())
        .executeUpdate();
    return made;
  }

  @Override
  public void add(PublishedReport report) {
    entities.persist(PublishedReportMapper.toEntity(report));
    entities.flush();
  }

  @Override
  public void addVersion(PublishedReport report) {
    PublishedReportEntity stored = locked(report.address());
    Version newest = report.newest();
    if (stored.withdrawnAt != null || stored.versions.size() != newest.number() - 1) {
      throw new OvertakenException("Somebody else corrected or withdrew it meanwhile; look again.");
    }
    stored.title = report.title();
    PublishedVersionEntity version = PublishedReportMapper.toEntity(report.address(), newest);
    entities.persist(version);
    stored.versions.add(version);
    entities.flush();
  }

  @Override
  public void withdraw(ReportAddress address, Withdrawal withdrawal) {
    PublishedReportEntity stored = locked(address);
    if (stored.withdrawnAt != null) {
      throw new OvertakenException("Somebody else withdrew it meanwhile.");
    }
    stored.withdrawnAt = withdrawal.at();
    stored.withdrawnBy = withdrawal.by().value();
    stored.notice = withdrawal.notice();
    entities.flush();
  }

  @Override
  public boolean standsInPrint(InvestigationId investigation) {
    return of(investigation).stream().anyMatch(it -> it.withdrawal() == null);
  }

  @Override
  public void forget(InvestigationId investigation) {
    entities
        .createQuery(
            "from PublishedReportEntity where investigation = :of", PublishedReportEntity.class)
        .setParameter("of", investigation.value())
        .getResultList()
        .forEach(entities::remove);
    entities.flush();
  }

  private PublishedReportEntity locked(ReportAddress address) {
    PublishedReportEntity stored =
        entities.find(PublishedReportEntity.class, address.value(), LockModeType.PESSIMISTIC_WRITE);
    if (stored == null) {
      throw new OvertakenException("The report was removed meanwhile.");
    }
    entities.refresh(stored);
    return stored;
  }
}
