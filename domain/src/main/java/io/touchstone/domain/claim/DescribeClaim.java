package io.touchstone.domain.claim;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;

/** A person says what a claim is beside its words; from then on it is theirs. */
public class DescribeClaim {
  private final Access access;
  private final Claims claims;
  private final Trail trail;

  public DescribeClaim(Access access, Claims claims, Trail trail) {
    this.access = access;
    this.claims = claims;
    this.trail = trail;
  }

  /**
   * Says what the claim is: that it is so or that somebody said it, who makes it, of when it
   * speaks.
   *
   * @throws InvalidInputException when it would be the utterance of what isn't a content here
   */
  @Transactional
  public SaveOutcome<Claim> describe(
      Viewer viewer, ClaimId id, ClaimFacts facts, long expectedVersion) {
    Claim claim =
        access.requireOf(
            viewer,
            claims.find(id),
            Claim::investigation,
            Permission.GROUP_STATEMENTS,
            "No such claim.");
    if (facts.kind() instanceof ClaimKind.Utterance(ClaimId content) && content != null) {
      requireContent(claim, content);
    }
    SaveOutcome<Claim> outcome = claims.save(claim.described(facts), expectedVersion);
    if (outcome instanceof SaveOutcome.Saved<Claim>) {
      trail.record(
          claim.investigation(), viewer, TrailAction.CLAIM_DESCRIBED, details(claim, facts));
    }
    return outcome;
  }

  private void requireContent(Claim utterance, ClaimId content) {
    boolean there =
        claims
            .find(content)
            .filter(it -> it.investigation().equals(utterance.investigation()))
            .filter(it -> it.facts().kind() instanceof ClaimKind.Content)
            .isPresent();
    if (!there) {
      throw new InvalidInputException(
          "content", "Choose a claim that something is so, of this investigation.");
    }
  }

  /** Without the claimant: the trail keeps no text. */
  private static Map<String, String> details(Claim claim, ClaimFacts facts) {
    Map<String, String> details = new TreeMap<>();
    details.put("claim", claim.id().toString());
    details.put("kind", facts.kind() instanceof ClaimKind.Utterance ? "UTTERANCE" : "CONTENT");
    if (facts.asOf() != null) {
      details.put("asOf", facts.asOf().iso());
    }
    return details;
  }
}
