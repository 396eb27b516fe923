package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.approval.Approval;
import io.touchstone.domain.approval.ApprovalPolicy;
import io.touchstone.domain.approval.ApproveClaim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.review.PolicyOutcome;
import io.touchstone.domain.text.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Approvals of claims for publication. An approval names what its giver has seen, so that nobody
 * approves what changed meanwhile.
 */
@RestController
class ApprovalsApi {
  private static final String APPROVALS = Api.V1 + "/claims/{claim}/approvals";

  private final CurrentViewer viewer;
  private final ApproveClaim approving;
  private final ClaimCases cases;
  private final Members members;

  ApprovalsApi(CurrentViewer viewer, ApproveClaim approving, ClaimCases cases, Members members) {
    this.viewer = viewer;
    this.approving = approving;
    this.cases = cases;
    this.members = members;
  }

  /**
   * Who approved a claim, and whether the caller may.
   *
   * @param seen names what the claim is now; sent back with an approval
   * @param awaited whether it has a finding and nobody's approval holds
   * @param mayApprove whether the caller may approve it
   * @param why they may not; null when they may
   */
  record State(
      String seen,
      boolean awaited,
      boolean mayApprove,
      @Nullable String why,
      List<Given> approvals) {}

  /**
   * What somebody said.
   *
   * @param waiver whether an editor answers for there being no approval; the note is the reason
   * @param holds whether nothing has changed since
   */
  record Given(
      UUID person, @Nullable String name, Instant at, boolean waiver, String note, boolean holds) {}

  /** An approval, or the reason for going without. */
  record Wanted(String seen, @Nullable String note) {
    Wanted {
      Body.needs("seen", seen).checked();
    }

    Digest digest() {
      try {
        return new Digest(seen);
      } catch (IllegalArgumentException e) {
        throw new InvalidInputException("seen", "Send what GET answers as “seen”.");
      }
    }
  }

  @GetMapping(path = APPROVALS, name = "Who approved the claim for publication")
  State get(@PathVariable UUID claim) {
    return state(new ClaimId(claim));
  }

  @PutMapping(path = APPROVALS + "/mine", name = "Approves a claim that one didn't assess")
  State approve(
      @PathVariable UUID claim,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Wanted wanted) {
    return decide(approving::approve, claim, key, wanted);
  }

  @PostMapping(path = APPROVALS + "/waiver", name = "Has it published without an approval")
  State waive(
      @PathVariable UUID claim,
      @RequestHeader("Idempotency-Key") String key,
      @RequestBody Wanted wanted) {
    return decide(approving::waive, claim, key, wanted);
  }

  @DeleteMapping(path = APPROVALS + "/{person}", name = "Takes an approval or a waiver back")
  State takeBack(
      @PathVariable UUID claim,
      @PathVariable UUID person,
      @RequestHeader("Idempotency-Key") String key) {
    ClaimId id = new ClaimId(claim);
    approving.takeBack(viewer.get(), CommandId.parse(key), id, new AccountId(person));
    return state(id);
  }

  /** An approval or a waiver. */
  private interface Decision {
    void carryOut(
        Viewer viewer,
        CommandId command,
        InvestigationId investigation,
        Map<ClaimId, Digest> seen,
        String note);
  }

  private State decide(Decision decision, UUID claim, String key, Wanted wanted) {
    ClaimId id = new ClaimId(claim);
    decision.carryOut(
        viewer.get(),
        CommandId.parse(key),
        cases.of(viewer.get(), id).claim().investigation(),
        Map.of(id, wanted.digest()),
        Body.orEmpty(wanted.note()));
    return state(id);
  }

  private State state(ClaimId id) {
    Viewer caller = viewer.get();
    ClaimCase found = cases.of(caller, id);
    Map<AccountId, String> names = members.names(caller, found.claim().investigation());
    List<Approval> inForce = ApprovalPolicy.inForce(found);
    PolicyOutcome may = approving.mayApprove(caller, id);
    return new State(
        ApprovalPolicy.seen(found).hex(),
        ApprovalPolicy.isAwaited(found),
        may instanceof PolicyOutcome.Allowed,
        may instanceof PolicyOutcome.Refused(List<String> reasons) ? reasons.getFirst() : null,
        found.approvals().stream()
            .map(
                it ->
                    new Given(
                        it.by().value(),
                        names.get(it.by()),
                        it.at(),
                        it.waiver(),
                        it.note(),
                        inForce.contains(it)))
            .toList());
  }
}
