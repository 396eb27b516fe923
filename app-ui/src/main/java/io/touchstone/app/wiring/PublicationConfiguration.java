package io.touchstone.app.wiring;

import io.touchstone.domain.approval.Approvals;
import io.touchstone.domain.approval.ApproveClaim;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.publication.PublishReport;
import io.touchstone.domain.publication.PublishedReports;
import io.touchstone.domain.publication.ReadPublished;
import io.touchstone.domain.publication.ReviewPublished;
import io.touchstone.domain.publication.UnderReviews;
import io.touchstone.domain.report.CompileDossier;
import io.touchstone.domain.trail.Trail;
import io.touchstone.report.html.PublishedPages;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The use cases that hand reports to the public, and what the public reads. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {

  @Bean
  PublishReport publishReport(
      Access access,
      CompileDossier compiler,
      PublishedReports published,
      Trail trail,
      Clock clock) {
    return new PublishReport(access, compiler, published, trail, clock);
  }

  @Bean
  ApproveClaim approveClaim(
      Access access, ClaimCases cases, Approvals approvals, Trail trail, Clock clock) {
    return new ApproveClaim(access, cases, approvals, trail, clock);
  }

  @Bean
  ReadPublished readPublished(PublishedReports published, UnderReviews notices, Clock clock) {
    return new ReadPublished(published, notices, clock);
  }

  @Bean
  ReviewPublished reviewPublished(
      Access access,
      PublishedReports published,
      UnderReviews notices,
      Claims claims,
      ClaimCases cases,
      CompileDossier compiler,
      Trail trail,
      Clock clock) {
    return new ReviewPublished(access, published, notices, claims, cases, compiler, trail, clock);
  }

  @Bean
  @Lazy // the templates are loaded with the first page
  PublishedPages publishedPages() {
    return new PublishedPages();
  }
}
