package io.touchstone.persistence.testing;

import io.touchstone.domain.approval.Approvals;
import io.touchstone.domain.approval.ApproveClaim;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.DueComparisons;
import io.touchstone.domain.article.SharedCopies;
import io.touchstone.domain.claim.AddReading;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimFacts;
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
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.claim.Worth;
import io.touchstone.domain.discussion.Comments;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.history.ClaimLog;
import io.touchstone.domain.history.ReadHistory;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.recheck.ConfirmVerdict;
import io.touchstone.domain.recheck.Footings;
import io.touchstone.domain.recheck.ReadRechecks;
import io.touchstone.domain.review.Adjudicate;
import io.touchstone.domain.review.ArrangeReviews;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.review.BlindReviews;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.SuggestFinding;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailLog;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The domain's use cases over the real database. */
@Configuration(proxyBeanMethods = false)
public class UseCases {
  @Bean
  Access access(Investigations investigations) {
    return new Access(investigations);
  }

  @Bean
  Trail trail(TrailLog log) {
    return new Trail(log, InstantSource.system());
  }

  @Bean
  MakeClaim makeClaim(Access access, Statements statements, Articles articles, Claims claims) {
    return new MakeClaim(access, statements, articles, claims, new InItsFirstWords());
  }

  @Bean
  ClaimCases claimCases(
      Access access,
      Claims claims,
      Articles articles,
      SharedCopies copies,
      Outlets outlets,
      Statements statements,
      EvidenceLinks evidence,
      Assessments assessments,
      BlindReviews reviews,
      Approvals approvals,
      Footings footings) {
    return new ClaimCases(
        access,
        claims,
        articles,
        copies,
        outlets,
        statements,
        evidence,
        assessments,
        reviews,
        approvals,
        footings);
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
      Trail trail) {
    return new MarkClaim(
        access,
        claimOf,
        claims,
        cases,
        assessments,
        reviews,
        footings,
        trail,
        InstantSource.system());
  }

  @Bean
  SuggestFinding suggestFinding(MakeClaim claimOf, ClaimCases cases) {
    return new SuggestFinding(claimOf, cases, new InItsFirstWords());
  }

  @Bean
  ArrangeReviews arrangeReviews(
      Access access, Claims claims, Assessments assessments, BlindReviews reviews, Trail trail) {
    return new ArrangeReviews(access, claims, assessments, reviews, trail, InstantSource.system());
  }

  @Bean
  Adjudicate adjudicate(
      Access access, ClaimCases cases, Assessments assessments, Footings footings, Trail trail) {
    return new Adjudicate(access, cases, assessments, footings, trail, InstantSource.system());
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
      Access access, Claims claims, ClaimCases cases, Footings footings, Trail trail) {
    return new ConfirmVerdict(access, claims, cases, footings, trail, InstantSource.system());
  }

  @Bean
  ApproveClaim approveClaim(Access access, ClaimCases cases, Approvals approvals, Trail trail) {
    return new ApproveClaim(access, cases, approvals, trail, InstantSource.system());
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
      Trail trail) {
    return new ReshapeClaims(
        access, claimOf, claims, work, reviews, footings, trail, InstantSource.system());
  }

  private record InItsFirstWords() implements ClaimReader {
    @Override
    public String wording(List<Statement> statements) {
      return statements.getFirst().text();
    }

    @Override
    public ClaimFacts facts(String claim, List<Dated> statements) {
      return ClaimFacts.NONE;
    }

    @Override
    public Role role(String claim, Statement statement) {
      return Role.ASSERTS;
    }

    @Override
    public Optional<Doubt> notCheckable(Statement statement) {
      return Optional.empty();
    }

    @Override
    public Worth worth(String words, boolean said) {
      return Worth.NONE;
    }
  }
}
