package io.touchstone.domain.report;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.approval.ApprovalPolicy;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.review.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * People appear in print by role and number, so that a report names nobody who didn't agree to it.
 */
public final class Bylines {
  private Bylines() {}

  /**
   * Numbered in the order of their first mark; those who only asked outlets come after them.
   *
   * @param asked questions to outlets; those about other claims count for nothing
   */
  public static Map<AccountId, String> of(
      List<ClaimCase> cases, List<Inquiry> asked, Investigation investigation) {
    Map<AccountId, String> bylines = new LinkedHashMap<>();
    Map<String, Integer> numbers = new HashMap<>();
    Set<ClaimId> claims = cases.stream().map(it -> it.claim().id()).collect(Collectors.toSet());
    Stream.concat(
            cases.stream().flatMap(it -> named(it).stream()),
            asked.stream().filter(it -> claims.contains(it.claim())).map(Inquiry::askedBy))
        .forEach(
            it -> bylines.computeIfAbsent(it, person -> byline(person, investigation, numbers)));
    return bylines;
  }

  private static String byline(
      AccountId person, Investigation investigation, Map<String, Integer> numbers) {
    boolean editor =
        investigation.roleOf(person).filter(InvestigationRole.EDITOR::equals).isPresent();
    String role = editor ? "editor" : "reviewer";
    return role + " " + numbers.merge(role, 1, Integer::sum);
  }

  /** Whoever the report says something about, in the order of their deeds. */
  private static List<AccountId> named(ClaimCase claimCase) {
    Standing standing = claimCase.standing();
    List<AccountId> named = new ArrayList<>();
    standing.marks().forEach(it -> named.add(it.reviewer()));
    if (claimCase.review().waiver() != null) {
      named.add(claimCase.review().waiver().by());
    }
    if (standing instanceof Standing.Adjudicated settled) {
      named.add(settled.decision().reviewer());
    }
    ApprovalPolicy.inForce(claimCase).forEach(it -> named.add(it.by()));
    return named;
  }
}
