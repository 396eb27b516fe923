package io.touchstone.domain.review;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.recheck.Footings;
import io.touchstone.domain.recheck.Grounds;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Settles what reviewers differ about, as a round of its own that leaves their marks as they are.
 */
public class Adjudicate {
  private final Access access;
  private final ClaimCases cases;
  private final Assessments assessments;
  private final Footings footings;
  private final Trail trail;
  private final InstantSource clock;

  public Adjudicate(
      Access access,
      ClaimCases cases,
      Assessments assessments,
      Footings footings,
      Trail trail,
      InstantSource clock) {
    this.access = access;
    this.cases = cases;
    this.assessments = assessments;
    this.footings = footings;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Whether the viewer may settle this claim; whoever asks may go on in the same transaction when
   * it isn't there.
   *
   * @throws NotFoundException when it doesn't exist for this viewer
   */
  @Transactional(dontRollbackOn = RefusedException.class)
  public PolicyOutcome mayDecide(Viewer viewer, ClaimId id) {
    ClaimCase claimCase = cases.of(viewer, id);
    Investigation investigation =
        access.require(viewer, claimCase.claim().investigation(), Permission.VIEW);
    return AdjudicationPolicy.judge(viewer, investigation, claimCase.standing());
  }

  /**
   * Settles it; the policy on verdicts holds here too.
   *
   * @param mark its rationale is the reason, which the report prints
   * @throws NotPermittedException when it is somebody else's to settle
   * @throws InvalidInputException when no reason is given
   */
  @Transactional
  public MarkOutcome decide(
      Viewer viewer, CommandId command, ClaimId id, Assessment.Decision.Mark mark) {
    ClaimCase claimCase = cases.of(viewer, id);
    Investigation investigation =
        access.require(viewer, claimCase.claim().investigation(), Permission.MARK);
    if (trail.knows(command)) {
      return new MarkOutcome.AlreadyDone(command);
    }
    if (AdjudicationPolicy.judge(viewer, investigation, claimCase.standing())
        instanceof PolicyOutcome.Refused(List<String> reasons)) {
      throw new NotPermittedException(reasons.getFirst());
    }
    if (mark.rationale().isEmpty()) {
      throw new InvalidInputException("rationale", "Say why it is settled so.");
    }
    boolean editor = AccessPolicy.permits(viewer, investigation, Permission.OVERRIDE_POLICY);
    PolicyOutcome judged = VerdictPolicy.judge(claimCase, mark, editor);
    boolean overrides = judged instanceof PolicyOutcome.Refused;
    if (judged instanceof PolicyOutcome.Refused(List<String> reasons)
        && (mark.override() == null || !editor)) {
      return new MarkOutcome.Refused(reasons, editor);
    }
    return record(
        viewer,
        command,
        claimCase,
        overrides ? mark : mark.withoutOverride(),
        TrailAction.CLAIM_ADJUDICATED);
  }

  /**
   * Takes the settlement back, so that the claim is contested again.
   *
   * @throws NotPermittedException when it is neither the viewer's own nor the viewer an editor
   */
  @Transactional
  public void takeBack(Viewer viewer, CommandId command, ClaimId id) {
    ClaimCase claimCase = cases.of(viewer, id);
    Investigation investigation =
        access.require(viewer, claimCase.claim().investigation(), Permission.MARK);
    if (trail.knows(command)) {
      return;
    }
    if (!(claimCase.standing() instanceof Standing.Adjudicated settled)) {
      throw new InvalidInputException("claim", "Nobody has settled this claim.");
    }
    if (!settled.decision().reviewer().equals(viewer.id())
        && !AccessPolicy.permits(viewer, investigation, Permission.ADJUDICATE)) {
      throw new NotPermittedException("Only who settled it or an editor takes it back.");
    }
    record(
        viewer,
        command,
        claimCase,
        new Assessment.Decision.Withdrawal(),
        TrailAction.ADJUDICATION_WITHDRAWN);
  }

  private MarkOutcome record(
      Viewer viewer,
      CommandId command,
      ClaimCase judged,
      Assessment.Decision decision,
      TrailAction action) {
    Claim claim = judged.claim();
    Assessment added =
        assessments.add(
            new Assessment(
                AssessmentId.next(),
                claim.id(),
                viewer.id(),
                Assessment.ADJUDICATION,
                decision,
                command,
                clock.instant(),
                0));
    Map<String, String> details = new TreeMap<>();
    details.put("claim", claim.id().toString());
    details.put("assessment", added.id().toString());
    if (decision instanceof Assessment.Decision.Mark mark) {
      details.put("finding", mark.finding().name());
      footings.rest(added.id(), Grounds.of(claim, judged, added.at()));
    }
    trail.record(claim.investigation(), viewer, action, command, details);
    return new MarkOutcome.Marked(claim.id(), cases.of(viewer, claim.id()).standing());
  }
}
