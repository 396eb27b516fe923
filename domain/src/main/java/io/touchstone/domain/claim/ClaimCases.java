package io.touchstone.domain.claim;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.approval.Approvals;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.SharedCopies;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.recheck.Footings;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.review.BlindReview;
import io.touchstone.domain.review.BlindReviews;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts together everything that bears on a claim, as far as the viewer may see it: every screen,
 * search, report and use case that shows a mark gets it from here.
 */
public class ClaimCases {
  private final Access access;
  private final Claims claims;
  private final Articles articles;
  private final SharedCopies copies;
  private final Outlets outlets;
  private final Statements statements;
  private final EvidenceLinks evidence;
  private final Assessments assessments;
  private final BlindReviews reviews;
  private final Approvals approvals;
  private final Footings footings;

  public ClaimCases(
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
    this.access = access;
    this.claims = claims;
    this.articles = articles;
    this.copies = copies;
    this.outlets = outlets;
    this.statements = statements;
    this.evidence = evidence;
    this.assessments = assessments;
    this.reviews = reviews;
    this.approvals = approvals;
    this.footings = footings;
  }

  /** All claims of the investigation, by number. */
  @Transactional
  public List<ClaimCase> in(Viewer viewer, InvestigationId investigation) {
    access.require(viewer, investigation, Permission.VIEW);
    List<Claim> all = claims.in(investigation);
    List<EvidenceLink> links = evidence.in(investigation);
    Map<ClaimId, BlindReview> asked = reviews.in(investigation);
    return CaseAssembly.of(
            surroundings(investigation),
            statements(investigation, all, links),
            links,
            assessments.in(investigation),
            approvals.in(investigation),
            footings.in(investigation),
            claim -> asked.getOrDefault(claim.id(), BlindReview.NONE),
            viewer)
        .assemble(all);
  }

  /** The cases that these parts of one investigation make, as everybody sees them; by number. */
  public static List<ClaimCase> assembled(
      Surroundings surroundings,
      List<Statement> statements,
      List<EvidenceLink> links,
      List<Assessment> assessments,
      Map<ClaimId, BlindReview> reviews,
      List<Claim> claims) {
    return CaseAssembly.of(
            surroundings,
            statements,
            links,
            assessments,
            List.of(),
            Map.of(),
            claim -> reviews.getOrDefault(claim.id(), BlindReview.NONE),
            null)
        .assemble(claims);
  }

  /** Those that stand in the articles now, and those that claims know from earlier revisions. */
  private List<Statement> statements(
      InvestigationId investigation, List<Claim> all, List<EvidenceLink> links) {
    List<Statement> known = new ArrayList<>(statements.in(investigation));
    Set<StatementId> wanted = CaseAssembly.statementsOf(all, links);
    known.forEach(statement -> wanted.remove(statement.id()));
    known.addAll(statements.findAll(wanted));
    return known;
  }

  /**
   * Whoever asks may go on in the same transaction when it isn't there.
   *
   * @throws NotFoundException when it doesn't exist for this viewer
   */
  @Transactional(dontRollbackOn = RefusedException.class)
  public ClaimCase of(Viewer viewer, ClaimId id) {
    return of(
        viewer,
        access.requireOf(
            viewer, claims.find(id), Claim::investigation, Permission.VIEW, "No such claim."));
  }

  /**
   * The case of the claim that this statement belongs to; empty when it belongs to none that the
   * viewer may see.
   */
  @Transactional
  public Optional<ClaimCase> of(Viewer viewer, StatementId statement) {
    return claims
        .of(statement)
        .filter(claim -> access.permits(viewer, claim.investigation(), Permission.VIEW))
        .map(claim -> of(viewer, claim));
  }

  /** The investigation's articles in order of publication, and whose copy they rework. */
  @Transactional
  public Surroundings surroundings(Viewer viewer, InvestigationId investigation) {
    access.require(viewer, investigation, Permission.VIEW);
    return surroundings(investigation);
  }

  /** The case as it would be with {@code claim}, which may not be stored yet. */
  @Transactional
  public ClaimCase of(Viewer viewer, Claim claim) {
    access.require(viewer, claim.investigation(), Permission.VIEW);
    var links = evidence.of(claim.id());
    return CaseAssembly.of(
            surroundings(claim.investigation()),
            statements.findAll(CaseAssembly.statementsOf(List.of(claim), links)),
            links,
            assessments.of(claim.id()),
            approvals.of(claim.id()),
            Map.of(claim.id(), footings.of(claim.id())),
            reviews::of,
            viewer)
        .assemble(claim);
  }

  private Surroundings surroundings(InvestigationId investigation) {
    return Surroundings.of(articles.in(investigation), outlets.all(), copies.in(investigation));
  }
}
