package io.touchstone.domain.review;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.AccessPolicy;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.Permission;
import java.util.List;
import java.util.Map;

/**
 * Who settles what reviewers differ about.
 *
 * <ul>
 *   <li>An editor who didn't assess the claim.
 *   <li>Where the investigation has no such editor, one of those who did, for all of them: it is
 *       then called resolved jointly.
 * </ul>
 */
public final class AdjudicationPolicy {
  private AdjudicationPolicy() {}

  public static PolicyOutcome judge(Viewer viewer, Investigation investigation, Standing standing) {
    if (!(standing instanceof Standing.Contested contested)) {
      return refused("Only what reviewers differ about is settled, and on this they don't.");
    }
    boolean assessed = assessed(contested, viewer.id());
    if (!assessed) {
      return AccessPolicy.permits(viewer, investigation, Permission.ADJUDICATE)
          ? new PolicyOutcome.Allowed()
          : refused("An editor settles it, who hasn't assessed the claim.");
    }
    return impartialEditor(investigation, contested)
        ? refused("You have assessed this claim yourself, so another editor settles it.")
        : new PolicyOutcome.Allowed();
  }

  /** Whether the one who settled it is one of those who differed. */
  public static boolean isJoint(Standing.Adjudicated standing) {
    return assessed(standing, standing.decision().reviewer());
  }

  private static boolean impartialEditor(Investigation investigation, Standing standing) {
    return investigation.members().entrySet().stream()
        .filter(it -> it.getValue().compareTo(Permission.ADJUDICATE.least()) >= 0)
        .map(Map.Entry::getKey)
        .anyMatch(person -> !assessed(standing, person));
  }

  private static boolean assessed(Standing standing, AccountId person) {
    return standing.markOf(person).isPresent();
  }

  private static PolicyOutcome refused(String reason) {
    return new PolicyOutcome.Refused(List.of(reason));
  }
}
