package io.touchstone.app.wiring;

import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.approval.Approvals;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.SharedCopies;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.evidence.EvidenceCopies;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.inquiry.Inquiries;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.replication.ExportPack;
import io.touchstone.domain.replication.GatherReplica;
import io.touchstone.domain.replication.ImportPack;
import io.touchstone.domain.replication.ImportedTrails;
import io.touchstone.domain.replication.PackFormat;
import io.touchstone.domain.replication.RebuildCoverage;
import io.touchstone.domain.replication.RebuildPeople;
import io.touchstone.domain.replication.RebuildReview;
import io.touchstone.domain.report.CompileDossier;
import io.touchstone.domain.report.ExportReport;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.review.BlindReviews;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.trail.ReadTrail;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.report.replication.ZipPacks;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases that hand an investigation out as a pack, and rebuild one from it. */
@Configuration(proxyBeanMethods = false)
class ReplicationConfiguration {

  @Bean
  PackFormat packFormat() {
    return new ZipPacks();
  }

  @Bean
  GatherReplica gatherReplica(
      Access access,
      ClaimCases cases,
      Articles articles,
      SharedCopies copies,
      Outlets outlets,
      Statements statements,
      EvidenceLinks evidence,
      EvidenceCopies evidenceCopies,
      BlindReviews reviews,
      Suggestions suggestions,
      Inquiries inquiries,
      CompileDossier compiler,
      ReadTrail trails,
      ImportedTrails imported,
      TrailLog log,
      Trail trail) {
    return new GatherReplica(
        access,
        cases,
        articles,
        copies,
        outlets,
        statements,
        evidence,
        evidenceCopies,
        reviews,
        suggestions,
        inquiries,
        compiler,
        trails,
        imported,
        log,
        trail);
  }

  @Bean
  ExportPack exportPack(
      GatherReplica gathering,
      ExportReport reports,
      Articles articles,
      EvidenceCopies evidence,
      PackFormat format) {
    return new ExportPack(gathering, reports, articles, evidence, format);
  }

  @Bean
  ImportPack importPack(
      Investigations investigations,
      Accounts accounts,
      Outlets outlets,
      Articles articles,
      SharedCopies copies,
      Statements statements,
      Suggestions suggestions,
      Claims claims,
      EvidenceLinks evidence,
      EvidenceCopies evidenceCopies,
      Assessments assessments,
      BlindReviews reviews,
      Approvals approvals,
      Inquiries inquiries,
      ClaimCases cases,
      ImportedTrails imported,
      TrailLog log,
      Trail trail,
      Clock clock) {
    return new ImportPack(
        investigations,
        articles,
        new RebuildPeople(accounts),
        new RebuildCoverage(outlets, articles, copies, statements, suggestions),
        new RebuildReview(
            claims,
            evidence,
            evidenceCopies,
            assessments,
            reviews,
            approvals,
            inquiries,
            cases,
            log),
        imported,
        trail,
        clock);
  }
}
