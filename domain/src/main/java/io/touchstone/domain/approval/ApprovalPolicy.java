package io.touchstone.domain.approval;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.PolicyOutcome;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.text.Digest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who approves a claim for publication, and how long that holds.
 *
 * <ul>
 *   <li>A reviewer or an editor of the investigation who stands behind none of its marks and didn't
 *       settle it.
 *   <li>What has no one finding can't be approved: nothing is settled that could be published.
 *   <li>It holds for what the person saw: a later assessment, other evidence or other words end it.
 *   <li>Where nobody else is there, an editor answers for that with a reason, which the report
 *       prints.
 * </ul>
 */
public final class ApprovalPolicy {
  private ApprovalPolicy() {}

  public static PolicyOutcome judge(Viewer viewer, Investigation investigation, ClaimCase claim) {
    if (!hasFinding(claim)) {
      return refused("Only a claim with one finding that everybody sees can be approved.");
    }
    if (!AccessPolicy.permits(viewer, investigation, Permission.APPROVE)) {
      return refused("A reviewer or an editor approves it, who hasn't assessed the claim.");
    }
    return assessed(claim, viewer.id())
        ? refused("You have assessed this claim yourself, so somebody else approves it.")
        : new PolicyOutcome.Allowed();
  }

  /** Whether the claim has a finding and nobody's approval or waiver holds. */
  public static boolean isAwaited(ClaimCase claim) {
    return hasFinding(claim) && inForce(claim).isEmpty();
  }

  /** What nobody took back and nothing has overtaken. */
  public static List<Approval> inForce(ClaimCase claim) {
    Digest now = seen(claim);
    return claim.approvals().stream()
        .filter(it -> it.seen().equals(now))
        .filter(it -> it.waiver() || !assessed(claim, it.by()))
        .toList();
  }

  /**
   * Digest of what somebody who looks at the claim now sees of it: its words and facts by their
   * version, the last assessment, the evidence, and which appearances still stand in their
   * articles.
   */
  public static Digest seen(ClaimCase claim) {
    Stream<String> words =
        Stream.of(claim.claim().id().toString(), String.valueOf(claim.claim().version()));
    Stream<String> evidence =
        claim.evidence().stream().map(it -> line(it.link())).sorted(); // whatever the order read
    Stream<String> gone =
        claim.appearances().stream()
            .filter(it -> !it.where().isCurrent())
            .map(it -> "gone " + it.where().statement().id())
            .sorted();
    return Digest.of(
        Stream.of(words, Stream.of("assessed " + lastAssessment(claim)), evidence, gone)
            .flatMap(it -> it)
            .collect(Collectors.joining("\n")));
  }

  /** Sequence of the last assessment; 0 while there is none. */
  public static long lastAssessment(ClaimCase claim) {
    return claim.assessments().stream().mapToLong(Assessment::sequence).max().orElse(0);
  }

  private static String line(EvidenceLink link) {
    return String.join(
        " ",
        "evidence",
        link.id().toString(),
        link.stance().name(),
        link.kind().name(),
        link.visibility().name());
  }

  private static boolean hasFinding(ClaimCase claim) {
    return !claim.review().isBlind() && claim.standing().finding().isPresent();
  }

  private static boolean assessed(ClaimCase claim, AccountId person) {
    Standing standing = claim.standing();
    return standing.markOf(person).isPresent()
        || (standing instanceof Standing.Adjudicated settled
            && settled.decision().reviewer().equals(person));
  }

  private static PolicyOutcome refused(String reason) {
    return new PolicyOutcome.Refused(List.of(reason));
  }
}
