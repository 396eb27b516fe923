package io.touchstone.domain.review;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.MakeClaim;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.recheck.Footings;
import io.touchstone.domain.recheck.Grounds;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A reviewer marks the claim of a statement, or takes the mark back. */
public class MarkClaim {
  private static final int FIRST_ROUND = Assessment.REVIEW;

  private final Access access;
  private final MakeClaim claimOf;
  private final Claims claims;
  private final ClaimCases cases;
  private final Assessments assessments;
  private final BlindReviews reviews;
  private final Footings footings;
  private final Trail trail;
  private final InstantSource clock;

  public MarkClaim(
      Access access,
      MakeClaim claimOf,
      Claims claims,
      ClaimCases cases,
      Assessments assessments,
      BlindReviews reviews,
      Footings footings,
      Trail trail,
      InstantSource clock) {
    this.access = access;
    this.claimOf = claimOf;
    this.claims = claims;
    this.cases = cases;
    this.assessments = assessments;
    this.reviews = reviews;
    this.footings = footings;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Marks the statement's claim; a statement without one gets one in the same step. A mark that the
   * reviewer made earlier is superseded.
   *
   * @throws io.touchstone.domain.NotFoundException when there is no such statement for the viewer
   * @throws io.touchstone.domain.NotPermittedException when the viewer may not mark, or overrides
   *     without being an editor
   */
  @Transactional
  public MarkOutcome mark(
      Viewer viewer, CommandId command, StatementId statement, Assessment.Decision.Mark mark) {
    return mark(viewer, command, statement, mark, null);
  }

  /**
   * Puts back a mark that the reviewer had replaced: otherwise like {@link #mark}, but it rests on
   * what it rested on then, so that nothing that changed since is overlooked.
   */
  @Transactional
  public MarkOutcome putBack(
      Viewer viewer,
      CommandId command,
      StatementId statement,
      Assessment.Decision.Mark mark,
      AssessmentId before) {
    return mark(viewer, command, statement, mark, before);
  }

  private MarkOutcome mark(
      Viewer viewer,
      CommandId command,
      StatementId statement,
      Assessment.Decision.Mark mark,
      @Nullable AssessmentId before) {
    if (trail.knows(command)) {
      return new MarkOutcome.AlreadyDone(command);
    }
    MakeClaim.Found found = claimOf.of(viewer, statement, Permission.MARK);
    Claim claim = found.claim();
    Investigation investigation =
        access.require(
            viewer,
            claim.investigation(),
            mark.override() == null ? Permission.MARK : Permission.OVERRIDE_POLICY);
    boolean editor = AccessPolicy.permits(viewer, investigation, Permission.OVERRIDE_POLICY);
    Optional<MarkOutcome> closed = closed(claim);
    if (closed.isPresent()) {
      return closed.get();
    }
    ClaimCase claimCase = cases.of(viewer, claim);
    PolicyOutcome judged = VerdictPolicy.judge(claimCase, mark, editor);
    if (judged instanceof PolicyOutcome.Refused(List<String> reasons) && mark.override() == null) {
      return new MarkOutcome.Refused(reasons, editor);
    }
    boolean overrides = judged instanceof PolicyOutcome.Refused;
    Claim stored = found.fresh() ? claims.add(claim) : claim;
    Assessment.Decision.Mark kept = overrides ? mark : mark.withoutOverride();
    MarkOutcome recorded =
        record(
            viewer,
            command,
            stored,
            kept,
            TrailAction.CLAIM_MARKED,
            it -> rest(it, before, stored, claimCase));
    return seen(viewer, stored, recorded);
  }

  /** Takes the reviewer's own mark back; without one nothing happens. */
  @Transactional
  public MarkOutcome withdraw(Viewer viewer, CommandId command, StatementId statement) {
    if (trail.knows(command)) {
      return new MarkOutcome.AlreadyDone(command);
    }
    claimOf.investigationOf(viewer, statement, Permission.MARK);
    Optional<Claim> claim = claims.of(statement);
    Optional<Assessment> own =
        claim.flatMap(it -> Standing.of(assessments.of(it.id())).markOf(viewer.id()));
    if (claim.isEmpty() || own.isEmpty()) {
      return new MarkOutcome.Refused(List.of("You have no mark here to take back."), false);
    }
    Optional<MarkOutcome> closed = closed(claim.get());
    if (closed.isPresent()) {
      return closed.get();
    }
    return seen(
        viewer,
        claim.get(),
        record(
            viewer,
            command,
            claim.get(),
            new Assessment.Decision.Withdrawal(),
            TrailAction.MARK_WITHDRAWN,
            _ -> {}));
  }

  /**
   * What the policy would say to each verdict now, if the reviewer gave it with the notes that it
   * takes.
   */
  @Transactional
  public Map<Verdict, PolicyOutcome> prospects(Viewer viewer, StatementId statement) {
    Claim claim = claimOf.of(viewer, statement, Permission.VIEW).claim();
    Investigation investigation = access.require(viewer, claim.investigation(), Permission.VIEW);
    boolean editor = AccessPolicy.permits(viewer, investigation, Permission.OVERRIDE_POLICY);
    ClaimCase claimCase = cases.of(viewer, claim);
    Map<Verdict, PolicyOutcome> prospects = new TreeMap<>();
    for (Verdict verdict : Verdict.values()) {
      prospects.put(
          verdict,
          VerdictPolicy.judge(
              claimCase,
              new Assessment.Decision.Mark(Finding.of(verdict), "given", "given", null),
              editor));
    }
    return prospects;
  }

  private MarkOutcome record(
      Viewer viewer,
      CommandId command,
      Claim claim,
      Assessment.Decision decision,
      TrailAction action,
      Consumer<Assessment> kept) {
    Assessment assessment =
        assessments.add(
            new Assessment(
                AssessmentId.next(),
                claim.id(),
                viewer.id(),
                FIRST_ROUND,
                decision,
                command,
                clock.instant(),
                0));
    kept.accept(assessment);
    Map<String, String> details = details(claim, assessment);
    SealedTexts.of(assessment)
        .ifPresent(
            it ->
                details.put(
                    Trail.SEALED, trail.seal(claim.investigation(), assessment.id().value(), it)));
    trail.record(claim.investigation(), viewer, action, command, details);
    return new MarkOutcome.Marked(claim.id(), Standing.of(assessments.of(claim.id())));
  }

  private void rest(Assessment mark, @Nullable AssessmentId before, Claim claim, ClaimCase judged) {
    if (before == null) {
      footings.rest(mark.id(), Grounds.of(claim, judged, mark.at()));
    } else {
      footings.restAgain(mark.id(), before);
    }
  }

  private Map<String, String> details(Claim claim, Assessment assessment) {
    Map<String, String> details = new TreeMap<>();
    details.put("claim", claim.id().toString());
    details.put("assessment", assessment.id().toString());
    if (reviews.of(claim).isBlind()) {
      // the trail is for everybody to read, so it learns the finding when the review opens
      details.put("blind", "yes");
    } else if (assessment.decision() instanceof Assessment.Decision.Mark mark) {
      details.put("finding", mark.finding().name());
      if (mark.override() != null) {
        details.put("override", "yes");
      }
    }
    return details;
  }

  /**
   * Opens a blind review when with this decision all are in, and hides from the viewer what it
   * hides.
   */
  private MarkOutcome seen(Viewer viewer, Claim claim, MarkOutcome recorded) {
    BlindReview before = reviews.of(claim);
    List<Assessment> all = assessments.of(claim.id());
    BlindReview after = before.after(all);
    if (!after.equals(before)) {
      reviews.keep(claim.id(), after);
      trail.record(
          claim.investigation(),
          viewer,
          TrailAction.REVIEW_OPENED,
          OpenedReview.details(claim.id(), all));
    }
    return recorded instanceof MarkOutcome.Marked
        ? new MarkOutcome.Marked(claim.id(), Standing.of(after.visibleTo(viewer.id(), all)))
        : recorded;
  }

  /** What reviewers differ about after a blind review, and what was settled, stays as it is. */
  private Optional<MarkOutcome> closed(Claim claim) {
    Standing standing = Standing.of(assessments.of(claim.id()));
    if (standing instanceof Standing.Adjudicated) {
      return refused("This claim has been settled; take the settlement back first.");
    }
    if (standing instanceof Standing.Contested && reviews.of(claim).wasBlind()) {
      return refused(
          "The independent assessments of this claim differ and stay as they were given; an"
              + " adjudicator settles it.");
    }
    return Optional.empty();
  }

  private static Optional<MarkOutcome> refused(String reason) {
    return Optional.of(new MarkOutcome.Refused(List.of(reason), false));
  }
}
