package io.touchstone.domain.claim;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.approval.Approval;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.ClaimCase.EvidenceInContext;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.recheck.Footing;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.BlindReview;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Joins claims with what was read for all of them at once. */
final class CaseAssembly {
  private final Surroundings surroundings;
  private final Map<StatementId, Statement> statements;
  private final Map<ClaimId, List<EvidenceLink>> evidence;
  private final Map<ClaimId, List<Assessment>> assessments;
  private final Map<ClaimId, List<Approval>> approvals;
  private final Map<ClaimId, Footing> footings;
  private final Function<Claim, BlindReview> reviews;
  private final @Nullable Viewer viewer;
  private final Map<ArticleInContext, Integer> order = new HashMap<>();

  private CaseAssembly(
      Surroundings surroundings,
      Map<StatementId, Statement> statements,
      Map<ClaimId, List<EvidenceLink>> evidence,
      Map<ClaimId, List<Assessment>> assessments,
      Map<ClaimId, List<Approval>> approvals,
      Map<ClaimId, Footing> footings,
      Function<Claim, BlindReview> reviews,
      @Nullable Viewer viewer) {
    this.surroundings = surroundings;
    this.statements = statements;
    this.evidence = evidence;
    this.assessments = assessments;
    this.approvals = approvals;
    this.footings = footings;
    this.reviews = reviews;
    this.viewer = viewer;
    surroundings.articles().forEach(article -> order.put(article, order.size()));
  }

  /** Of claims that nobody has assessed. */
  static CaseAssembly of(Surroundings surroundings, List<Statement> statements) {
    return of(
        surroundings,
        statements,
        List.of(),
        List.of(),
        List.of(),
        Map.of(),
        _ -> BlindReview.NONE,
        null);
  }

  /**
   * @param viewer whose eyes will look; null where there is nothing to hide
   */
  static CaseAssembly of(
      Surroundings surroundings,
      List<Statement> statements,
      List<EvidenceLink> evidence,
      List<Assessment> assessments,
      List<Approval> approvals,
      Map<ClaimId, Footing> footings,
      Function<Claim, BlindReview> reviews,
      @Nullable Viewer viewer) {
    return new CaseAssembly(
        surroundings,
        statements.stream().collect(Collectors.toMap(Statement::id, Function.identity())),
        evidence.stream().collect(Collectors.groupingBy(EvidenceLink::claim)),
        assessments.stream().collect(Collectors.groupingBy(Assessment::claim)),
        approvals.stream().collect(Collectors.groupingBy(Approval::claim)),
        footings,
        reviews,
        viewer);
  }

  /** The statements that cases of these claims need. */
  static Set<StatementId> statementsOf(List<Claim> claims, List<EvidenceLink> links) {
    Stream<StatementId> linked =
        links.stream()
            .map(EvidenceLink::source)
            .filter(EvidenceSource.Passage.class::isInstance)
            .map(source -> ((EvidenceSource.Passage) source).statement());
    Stream<StatementId> appearing =
        claims.stream().flatMap(it -> it.appearances().stream()).map(Appearance::statement);
    return Stream.concat(appearing, linked).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  List<ClaimCase> assemble(List<Claim> claims) {
    return claims.stream().map(this::assemble).toList();
  }

  ClaimCase assemble(Claim claim) {
    List<AppearanceInContext> appearances = new ArrayList<>();
    for (Appearance appearance : claim.appearances()) {
      StatementInContext where = place(appearance.statement());
      if (where != null) {
        appearances.add(new AppearanceInContext(appearance.role(), where));
      }
    }
    appearances.sort(
        Comparator.comparingInt(
                (AppearanceInContext it) -> order.getOrDefault(it.where().in(), order.size()))
            .thenComparingInt(it -> it.where().statement().ordinal()));
    List<Assessment> all = assessments.getOrDefault(claim.id(), List.of());
    BlindReview review = reviews.apply(claim);
    return new ClaimCase(
        claim,
        appearances,
        evidence.getOrDefault(claim.id(), List.of()).stream().map(this::inContext).toList(),
        viewer == null ? review.visibleToEverybody(all) : review.visibleTo(viewer.id(), all),
        review,
        approvals.getOrDefault(claim.id(), List.of()),
        footings.getOrDefault(claim.id(), Footing.NONE));
  }

  private EvidenceInContext inContext(EvidenceLink link) {
    return new EvidenceInContext(
        link,
        link.source() instanceof EvidenceSource.Passage(StatementId statement)
            ? place(statement)
            : null);
  }

  private @Nullable StatementInContext place(StatementId id) {
    Statement statement = statements.get(id);
    return statement == null ? null : surroundings.place(statement);
  }
}
