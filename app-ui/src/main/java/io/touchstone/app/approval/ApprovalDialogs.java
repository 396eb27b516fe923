package io.touchstone.app.approval;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.approval.ApprovalPolicy;
import io.touchstone.domain.approval.ApproveClaim;
import io.touchstone.domain.approval.ApproveClaim.Awaiting;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.PolicyOutcome;
import io.touchstone.domain.text.Digest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Approves claims as they stand before the viewer's eyes, and asks for what that takes. */
@Component
public class ApprovalDialogs {
  private final CurrentViewer viewer;
  private final ApproveClaim approving;

  ApprovalDialogs(CurrentViewer viewer, ApproveClaim approving) {
    this.viewer = viewer;
    this.approving = approving;
  }

  /** Claims that wait for an approval, by number. */
  public List<Awaiting> awaiting(InvestigationId id) {
    return approving.awaiting(viewer.get(), id);
  }

  public boolean mayApprove(ClaimCase claim) {
    return approving.mayApprove(viewer.get(), claim.claim().id()) instanceof PolicyOutcome.Allowed;
  }

  /** Approves one claim at once; the trail's news redraw what shows it. */
  public void approve(ClaimCase claim) {
    try {
      approving.approve(
          viewer.get(), CommandId.next(), claim.claim().investigation(), seen(List.of(claim)), "");
      Notices.done(phrase("approval.done", 1));
    } catch (RefusedException e) {
      Notices.refused(String.valueOf(e.getMessage()));
    }
  }

  public void takeBack(ClaimCase claim, AccountId of) {
    try {
      approving.takeBack(viewer.get(), CommandId.next(), claim.claim().id(), of);
    } catch (RefusedException e) {
      Notices.refused(String.valueOf(e.getMessage()));
    }
  }

  /** Lets the viewer choose among these claims what they approve. */
  public void choose(InvestigationId id, List<ClaimCase> claims, Runnable done) {
    CommandId command = CommandId.next();
    ApprovalDialog.approving(
            claims,
            (chosen, note) -> {
              approving.approve(viewer.get(), command, id, seen(chosen), note);
              Notices.done(phrase("approval.done", chosen.size()));
              done.run();
            })
        .open();
  }

  /** Asks why these are published without the approval of somebody who didn't assess them. */
  public void waive(InvestigationId id, List<ClaimCase> claims, Runnable done) {
    CommandId command = CommandId.next();
    ApprovalDialog.waiving(
            claims,
            (chosen, reason) -> {
              approving.waive(viewer.get(), command, id, seen(chosen), reason);
              done.run();
            })
        .open();
  }

  private static Map<ClaimId, Digest> seen(Collection<ClaimCase> claims) {
    return claims.stream().collect(Collectors.toMap(it -> it.claim().id(), ApprovalPolicy::seen));
  }
}
