package io.touchstone.app.wiring;

import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.article.SharedCopies;
import io.touchstone.domain.claim.AssessedClaims;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimReader;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.EarlierCheckMatcher;
import io.touchstone.domain.claim.FindEarlierChecks;
import io.touchstone.domain.claim.MakeClaim;
import io.touchstone.domain.claim.ProposedClaims;
import io.touchstone.domain.claim.ReadStatements;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.report.CompileDossier;
import io.touchstone.domain.report.ExportReport;
import io.touchstone.domain.report.ReportRenderer;
import io.touchstone.domain.review.ReadDesk;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.trail.ReadTrail;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailLog;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The use cases that show and hand out what others wrote: members, trail, report. */
@Configuration(proxyBeanMethods = false)
@Lazy // the renderers are loaded with the first report
class ReadingConfiguration {

  @Bean
  Members members(Access access, Accounts accounts) {
    return new Members(access, accounts);
  }

  @Bean
  ReadTrail readTrail(Access access, TrailLog log) {
    return new ReadTrail(access, log);
  }

  @Bean
  ExportReport exportReport(CompileDossier compiler, List<ReportRenderer> renderers, Trail trail) {
    return new ExportReport(compiler, renderers, trail);
  }

  @Bean
  ReadStatements readStatements(
      Access access,
      MakeClaim claimOf,
      Suggestions suggestions,
      Statements statements,
      Articles articles,
      Outlets outlets,
      SharedCopies copies) {
    return new ReadStatements(access, claimOf, suggestions, statements, articles, outlets, copies);
  }

  @Bean
  ProposedClaims proposedClaims(
      ClaimCases cases,
      Claims claims,
      Suggestions suggestions,
      Statements statements,
      ClaimReader reader) {
    return new ProposedClaims(cases, claims, suggestions, statements, reader);
  }

  @Bean
  ReadDesk readDesk(
      ReadArticle reading, ClaimCases cases, Suggestions suggestions, Statements statements) {
    return new ReadDesk(reading, cases, suggestions, statements);
  }

  @Bean
  FindEarlierChecks findEarlierChecks(
      Access access,
      MakeClaim claimOf,
      Statements statements,
      Claims claims,
      ClaimCases cases,
      AssessedClaims assessed,
      EarlierCheckMatcher matcher) {
    return new FindEarlierChecks(access, claimOf, statements, claims, cases, assessed, matcher);
  }
}
