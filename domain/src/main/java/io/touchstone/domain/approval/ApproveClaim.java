package io.touchstone.domain.approval;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.review.PolicyOutcome;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Stands behind claims that others assessed, so that they may be published. */
public class ApproveClaim {
  private final Access access;
  private final ClaimCases cases;
  private final Approvals approvals;
  private final Trail trail;
  private final InstantSource clock;

  public ApproveClaim(
      Access access, ClaimCases cases, Approvals approvals, Trail trail, InstantSource clock) {
    this.access = access;
    this.cases = cases;
    this.approvals = approvals;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * A claim that waits for an approval.
   *
   * @param mayApprove whether the viewer may, or why not
   */
  public record Awaiting(ClaimCase claim, PolicyOutcome mayApprove) {
    public boolean isMine() {
      return mayApprove instanceof PolicyOutcome.Allowed;
    }
  }

  /** The claims with a finding that nobody's approval or waiver holds for, by number. */
  @Transactional
  public List<Awaiting> awaiting(Viewer viewer, InvestigationId id) {
    Investigation investigation = access.require(viewer, id, Permission.VIEW);
    return cases.in(viewer, id).stream()
        .filter(ApprovalPolicy::isAwaited)
        .map(it -> new Awaiting(it, ApprovalPolicy.judge(viewer, investigation, it)))
        .toList();
  }

  /** Whether the viewer may approve this claim. */
  @Transactional
  public PolicyOutcome mayApprove(Viewer viewer, ClaimId id) {
    ClaimCase claim = cases.of(viewer, id);
    return ApprovalPolicy.judge(
        viewer, access.require(viewer, claim.claim().investigation(), Permission.VIEW), claim);
  }

  /**
   * Approves all of them or, where one is refused, none.
   *
   * @param seen the claims, each with what the viewer saw of it: {@link ApprovalPolicy#seen}
   * @param note for the team, may be empty
   * @throws NotPermittedException when one is somebody else's to approve
   * @throws OvertakenException when one was changed since it was seen
   */
  @Transactional
  public void approve(
      Viewer viewer,
      CommandId command,
      InvestigationId id,
      Map<ClaimId, Digest> seen,
      String note) {
    Investigation investigation = access.require(viewer, id, Permission.APPROVE);
    if (trail.knows(command)) {
      return;
    }
    List<ClaimCase> chosen = chosen(viewer, id, seen);
    for (ClaimCase claim : chosen) {
      if (ApprovalPolicy.judge(viewer, investigation, claim)
          instanceof PolicyOutcome.Refused(List<String> reasons)) {
        throw new NotPermittedException(reasons.getFirst());
      }
    }
    keep(viewer, command, chosen, false, note);
  }

  /**
   * Has them published without the approval of somebody who didn't assess them, which the viewer
   * answers for. The report prints who did and why.
   *
   * @throws InvalidInputException when no reason is given
   * @throws OvertakenException when one was changed since it was seen
   */
  @Transactional
  public void waive(
      Viewer viewer,
      CommandId command,
      InvestigationId id,
      Map<ClaimId, Digest> seen,
      String reason) {
    access.require(viewer, id, Permission.WAIVE_APPROVAL);
    if (trail.knows(command)) {
      return;
    }
    List<ClaimCase> chosen = chosen(viewer, id, seen);
    if (!chosen.stream().allMatch(ApprovalPolicy::isAwaited)) {
      throw new InvalidInputException(
          "claims", "Choose claims that have a finding and wait for an approval.");
    }
    keep(viewer, command, chosen, true, reason);
  }

  /**
   * Takes an approval or a waiver back.
   *
   * @param of whose it is
   * @throws NotPermittedException when it is neither the viewer's own nor the viewer an editor
   */
  @Transactional
  public void takeBack(Viewer viewer, CommandId command, ClaimId id, AccountId of) {
    ClaimCase claim = cases.of(viewer, id);
    InvestigationId in = claim.claim().investigation();
    Investigation investigation = access.require(viewer, in, Permission.APPROVE);
    if (trail.knows(command)) {
      return;
    }
    if (!of.equals(viewer.id())
        && !AccessPolicy.permits(viewer, investigation, Permission.WAIVE_APPROVAL)) {
      throw new NotPermittedException("Only who approved it or an editor takes it back.");
    }
    if (claim.approvals().stream().noneMatch(it -> it.by().equals(of))) {
      throw new InvalidInputException("claim", "They haven't approved this claim.");
    }
    approvals.remove(id, of);
    trail.record(
        in,
        viewer,
        TrailAction.APPROVAL_WITHDRAWN,
        command,
        Map.of("claim", id.toString(), "person", of.toString()));
  }

  private List<ClaimCase> chosen(Viewer viewer, InvestigationId id, Map<ClaimId, Digest> seen) {
    Map<ClaimId, ClaimCase> all =
        cases.in(viewer, id).stream()
            .collect(Collectors.toMap(it -> it.claim().id(), Function.identity()));
    if (seen.isEmpty()) {
      throw new InvalidInputException("claims", "Choose a claim.");
    }
    List<ClaimCase> chosen = new ArrayList<>();
    seen.forEach(
        (claim, state) -> {
          ClaimCase found = all.get(claim);
          if (found == null) {
            throw new NotFoundException("No such claim.");
          }
          if (!ApprovalPolicy.seen(found).equals(state)) {
            throw new OvertakenException(
                "Claim "
                    + found.claim().number()
                    + " was changed meanwhile: look at it again before it is approved.");
          }
          chosen.add(found);
        });
    return chosen;
  }

  private void keep(
      Viewer viewer, CommandId command, List<ClaimCase> chosen, boolean waiver, String note) {
    boolean first = true;
    for (ClaimCase each : chosen) {
      Claim claim = each.claim();
      Digest seen = ApprovalPolicy.seen(each);
      approvals.keep(
          new Approval(
              claim.id(),
              viewer.id(),
              clock.instant(),
              waiver,
              note,
              ApprovalPolicy.lastAssessment(each),
              seen));
      Map<String, String> details = new TreeMap<>();
      details.put("claim", claim.id().toString());
      details.put("seen", seen.hex());
      if (waiver) {
        details.put("waived", "yes");
      }
      InvestigationId in = claim.investigation();
      if (first) { // the command is one decision, and known by its first entry
        trail.record(in, viewer, TrailAction.CLAIM_APPROVED, command, details);
      } else {
        trail.record(in, viewer, TrailAction.CLAIM_APPROVED, details);
      }
      first = false;
    }
  }
}
