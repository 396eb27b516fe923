package io.touchstone.domain.recheck;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.PolicyOutcome;
import io.touchstone.domain.review.VerdictPolicy;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Says of a verdict that it still holds although something changed, or takes that back. */
public class ConfirmVerdict {
  private static final String MISSING = "There is no such confirmation.";

  private final Access access;
  private final Claims claims;
  private final ClaimCases cases;
  private final Footings footings;
  private final Trail trail;
  private final InstantSource clock;

  public ConfirmVerdict(
      Access access,
      Claims claims,
      ClaimCases cases,
      Footings footings,
      Trail trail,
      InstantSource clock) {
    this.access = access;
    this.claims = claims;
    this.cases = cases;
    this.footings = footings;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * The verdict still holds with what the claim rests on now. The same command again changes
   * nothing.
   *
   * @param reason why it does
   * @return the confirmation, named by the command
   * @throws InvalidInputException when nothing is to be rechecked, the verdict's conditions are no
   *     longer met, or the reason is missing
   */
  @Transactional
  public ConfirmationId confirm(Viewer viewer, CommandId command, ClaimId id, String reason) {
    ClaimCase found = cases.of(viewer, id);
    Claim claim = found.claim();
    Investigation investigation = access.require(viewer, claim.investigation(), Permission.MARK);
    ConfirmationId made = new ConfirmationId(command.value());
    if (trail.knows(command)) {
      return made;
    }
    Recheck recheck =
        Recheck.of(found)
            .orElseThrow(
                () ->
                    new InvalidInputException(
                        "claim", "Nothing that this claim's verdict rests on has changed."));
    if (found.review().isBlind()) {
      throw new InvalidInputException(
          "claim", "The independent assessments of this claim aren't all in yet.");
    }
    refuseWhatIsNotMet(
        found,
        recheck.verdict(),
        AccessPolicy.permits(viewer, investigation, Permission.OVERRIDE_POLICY));
    Instant now = clock.instant();
    footings.confirm(
        new Confirmation(
            made, recheck.verdict().id(), viewer.id(), now, reason, Grounds.of(claim, found, now)));
    record(viewer, command, TrailAction.VERDICT_CONFIRMED, claim, made);
    return made;
  }

  /**
   * The verdict has to be looked at again after all.
   *
   * @throws NotFoundException when there is no such confirmation for the viewer
   * @throws NotPermittedException when it is neither the viewer's own nor the viewer an editor
   */
  @Transactional
  public void takeBack(Viewer viewer, CommandId command, ConfirmationId id) {
    // first, for what a repeated command speaks of is gone
    if (trail.knows(command)) {
      return;
    }
    Claim claim =
        access.requireOf(
            viewer,
            footings.claimOf(id).flatMap(claims::find),
            Claim::investigation,
            Permission.MARK,
            MISSING);
    Confirmation confirmation = footings.find(id).orElseThrow(() -> new NotFoundException(MISSING));
    if (!confirmation.by().equals(viewer.id())
        && !access.permits(viewer, claim.investigation(), Permission.ADJUDICATE)) {
      throw new NotPermittedException("Only who confirmed it or an editor takes it back.");
    }
    footings.takeBack(id);
    record(viewer, command, TrailAction.CONFIRMATION_WITHDRAWN, claim, id);
  }

  private static void refuseWhatIsNotMet(ClaimCase claim, Assessment verdict, boolean editor) {
    if (verdict.decision() instanceof Assessment.Decision.Mark mark
        && mark.override() == null
        && VerdictPolicy.judge(claim, mark, editor)
            instanceof PolicyOutcome.Refused(List<String> reasons)) {
      throw new InvalidInputException(
          "claim", "It can't be confirmed, only marked anew: " + String.join(" ", reasons));
    }
  }

  private void record(
      Viewer viewer, CommandId command, TrailAction action, Claim claim, ConfirmationId id) {
    trail.record(
        claim.investigation(),
        viewer,
        action,
        command,
        Map.of("claim", claim.id().toString(), "confirmation", id.toString()));
  }
}
