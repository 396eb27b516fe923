package io.touchstone.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AdjudicationPolicyTest {
  private static final Map<String, AccountId> PEOPLE =
      Map.of("ann", AccountId.next(), "per", AccountId.next(), "eva", AccountId.next());

  /** The team, what is found by ann and by per, who would settle it, and the refusal. */
  static Stream<Arguments> whoMaySettle() {
    String team = "ann REVIEWER, per REVIEWER, eva EDITOR";
    String two = "ann EDITOR, per REVIEWER";
    return Stream.of(
        arguments(team, "DISPUTED UNSOURCED", "eva", null),
        arguments(team, "DISPUTED UNSOURCED", "ann", "another editor"),
        arguments(
            "ann REVIEWER, per REVIEWER, eva REVIEWER", "DISPUTED UNSOURCED", "eva", "An editor"),
        arguments(
            "ann EDITOR, per REVIEWER, eva EDITOR", "DISPUTED UNSOURCED", "ann", "another editor"),
        arguments(two, "DISPUTED UNSOURCED", "ann", null),
        arguments(two, "DISPUTED UNSOURCED", "per", null),
        arguments(team, "DISPUTED DISPUTED", "eva", "they don't"));
  }

  @ParameterizedTest(name = "{0}; {1}: {2} -> {3}")
  @MethodSource("whoMaySettle")
  void anEditorWhoDidNotAssessItSettlesOrTheTwoOfThem(
      String team, String findings, String who, String refusal) {
    Map<AccountId, InvestigationRole> members = new HashMap<>();
    for (String member : team.split(", ", -1)) {
      String[] parts = member.split(" ", -1);
      members.put(PEOPLE.get(parts[0]), InvestigationRole.valueOf(parts[1]));
    }
    Investigation investigation =
        new Investigation(InvestigationId.next(), "Gate", "", false, members, Instant.EPOCH, 1);
    String[] found = findings.split(" ", -1);
    Standing standing = Standing.of(List.of(mark("ann", found[0], 1), mark("per", found[1], 2)));

    PolicyOutcome outcome =
        AdjudicationPolicy.judge(new Viewer(PEOPLE.get(who), false), investigation, standing);

    if (refusal == null) {
      assertThat(outcome).isEqualTo(new PolicyOutcome.Allowed());
    } else {
      assertThat(((PolicyOutcome.Refused) outcome).reasons().getFirst()).contains(refusal);
    }
  }

  private static Assessment mark(String who, String verdict, long sequence) {
    return new Assessment(
        AssessmentId.next(),
        ClaimId.next(),
        PEOPLE.get(who),
        Assessment.REVIEW,
        new Assessment.Decision.Mark(Finding.of(Verdict.valueOf(verdict)), "", "", null),
        CommandId.next(),
        Instant.EPOCH,
        sequence);
  }
}
