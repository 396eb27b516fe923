package io.touchstone.app.wiring;

import io.touchstone.domain.article.ArticleExtractor;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.DueComparisons;
import io.touchstone.domain.article.PageFetcher;
import io.touchstone.domain.claim.AddReading;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimReader;
import io.touchstone.domain.claim.ClaimWork;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.DescribeClaim;
import io.touchstone.domain.claim.GroupStatements;
import io.touchstone.domain.claim.MakeClaim;
import io.touchstone.domain.claim.Passages;
import io.touchstone.domain.claim.RearrangeStatements;
import io.touchstone.domain.claim.ReshapeClaims;
import io.touchstone.domain.claim.ReshapeStatements;
import io.touchstone.domain.discussion.Comments;
import io.touchstone.domain.discussion.Discuss;
import io.touchstone.domain.erasure.EraseText;
import io.touchstone.domain.evidence.ArchiveEvidence;
import io.touchstone.domain.evidence.EvidenceCopies;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.evidence.LinkEvidence;
import io.touchstone.domain.evidence.ReadEvidence;
import io.touchstone.domain.history.ClaimLog;
import io.touchstone.domain.history.ReadHistory;
import io.touchstone.domain.inquiry.AskOutlets;
import io.touchstone.domain.inquiry.Inquiries;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.recheck.ConfirmVerdict;
import io.touchstone.domain.recheck.Footings;
import io.touchstone.domain.recheck.ReadRechecks;
import io.touchstone.domain.review.Adjudicate;
import io.touchstone.domain.review.ArrangeReviews;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.review.BlindReviews;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.MeasureAgreement;
import io.touchstone.domain.review.SuggestFinding;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.trail.Trail;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of the desk: group, mark, link evidence. */
@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {

  @Bean
  MakeClaim makeClaim(
      Access access, Statements statements, Articles articles, Claims claims, ClaimReader reader) {
    return new MakeClaim(access, statements, articles, claims, reader);
  }

  @Bean
  GroupStatements groupStatements(
      Access access,
      MakeClaim claimOf,
      Claims claims,
      ClaimWork work,
      Suggestions suggestions,
      Assessments assessments,
      EvidenceLinks evidence,
      Trail trail) {
    return new GroupStatements(
        access, claimOf, claims, work, suggestions, assessments, evidence, trail);
  }

  @Bean
  SuggestFinding suggestFinding(MakeClaim claimOf, ClaimCases cases, ClaimReader reader) {
    return new SuggestFinding(claimOf, cases, reader);
  }

  @Bean
  DescribeClaim describeClaim(Access access, Claims claims, Trail trail) {
    return new DescribeClaim(access, claims, trail);
  }

  @Bean
  RearrangeStatements rearrangeStatements(
      Access access,
      Articles articles,
      Statements statements,
      Claims claims,
      ClaimWork work,
      Suggestions suggestions,
      Trail trail) {
    return new RearrangeStatements(access, articles, statements, claims, work, suggestions, trail);
  }

  @Bean
  Passages passages(Access access, Articles articles, Statements statements) {
    return new Passages(access, articles, statements);
  }

  @Bean
  ReshapeStatements reshapeStatements(
      Passages passages, Statements statements, Claims claims, DueComparisons due, Trail trail) {
    return new ReshapeStatements(passages, statements, claims, due, trail);
  }

  @Bean
  AddReading addReading(
      Passages passages, MakeClaim claimOf, Statements statements, Claims claims, Trail trail) {
    return new AddReading(passages, claimOf, statements, claims, trail);
  }

  @Bean
  ReshapeClaims reshapeClaims(
      Access access,
      MakeClaim claimOf,
      Claims claims,
      ClaimWork work,
      BlindReviews reviews,
      Footings footings,
      Trail trail,
      Clock clock) {
    return new ReshapeClaims(access, claimOf, claims, work, reviews, footings, trail, clock);
  }

  @Bean
  MarkClaim markClaim(
      Access access,
      MakeClaim claimOf,
      Claims claims,
      ClaimCases cases,
      Assessments assessments,
      BlindReviews reviews,
      Footings footings,
      Trail trail,
      Clock clock) {
    return new MarkClaim(
        access, claimOf, claims, cases, assessments, reviews, footings, trail, clock);
  }

  @Bean
  ArrangeReviews arrangeReviews(
      Access access,
      Claims claims,
      Assessments assessments,
      BlindReviews reviews,
      Trail trail,
      Clock clock) {
    return new ArrangeReviews(access, claims, assessments, reviews, trail, clock);
  }

  @Bean
  MeasureAgreement measureAgreement(ClaimCases cases) {
    return new MeasureAgreement(cases);
  }

  @Bean
  Adjudicate adjudicate(
      Access access,
      ClaimCases cases,
      Assessments assessments,
      Footings footings,
      Trail trail,
      Clock clock) {
    return new Adjudicate(access, cases, assessments, footings, trail, clock);
  }

  @Bean
  ReadRechecks readRechecks(
      Access access, Claims claims, ClaimCases cases, Statements statements, Footings footings) {
    return new ReadRechecks(access, claims, cases, statements, footings);
  }

  @Bean
  ReadHistory readHistory(
      ClaimCases cases, Comments comments, Statements statements, Footings footings, ClaimLog log) {
    return new ReadHistory(cases, comments, statements, footings, log);
  }

  @Bean
  ConfirmVerdict confirmVerdict(
      Access access, Claims claims, ClaimCases cases, Footings footings, Trail trail, Clock clock) {
    return new ConfirmVerdict(access, claims, cases, footings, trail, clock);
  }

  @Bean
  EraseText eraseText(
      Access access,
      Claims claims,
      Assessments assessments,
      EvidenceLinks links,
      Comments comments,
      Inquiries inquiries,
      Trail trail) {
    return new EraseText(access, claims, assessments, links, comments, inquiries, trail);
  }

  @Bean
  AskOutlets askOutlets(
      Access access, Claims claims, Inquiries inquiries, Trail trail, Clock clock) {
    return new AskOutlets(access, claims, inquiries, trail, clock);
  }

  @Bean
  Discuss discuss(
      Access access,
      MakeClaim claimOf,
      Claims claims,
      EvidenceLinks links,
      BlindReviews reviews,
      Comments comments,
      Members members,
      Trail trail,
      Clock clock) {
    return new Discuss(access, claimOf, claims, links, reviews, comments, members, trail, clock);
  }

  @Bean
  LinkEvidence linkEvidence(
      Access access,
      MakeClaim claimOf,
      Claims claims,
      EvidenceLinks links,
      Trail trail,
      Clock clock) {
    return new LinkEvidence(access, claimOf, claims, links, trail, clock);
  }

  @Bean
  ArchiveEvidence archiveEvidence(
      Access access,
      PageFetcher fetcher,
      ArticleExtractor extractor,
      EvidenceCopies copies,
      Clock clock) {
    return new ArchiveEvidence(access, fetcher, extractor, copies, clock);
  }

  @Bean
  ReadEvidence readEvidence(
      Access access, Claims claims, EvidenceLinks links, EvidenceCopies copies) {
    return new ReadEvidence(access, claims, links, copies);
  }
}
