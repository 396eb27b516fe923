package io.touchstone.domain.report;

import static io.touchstone.domain.claim.Cases.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.approval.Approval;
import io.touchstone.domain.approval.ApprovalPolicy;
import io.touchstone.domain.claim.Cases;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Assessment.Decision;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublicationPolicyTest {
  private static final AccountId ONE = AccountId.next();
  private static final AccountId TWO = AccountId.next();
  private static final AccountId EDITOR = AccountId.next();
  private static final Investigation INVESTIGATION =
      new Investigation(
          InvestigationId.next(),
          "The flood",
          "",
          false,
          Map.of(
              ONE, InvestigationRole.REVIEWER,
              TWO, InvestigationRole.REVIEWER,
              EDITOR, InvestigationRole.EDITOR),
          Instant.EPOCH,
          1);

  private record Marked(AccountId by, Decision decision) {}

  static Stream<Arguments> table() {
    Cases twoOutlets = claim().asserted("Harbour Post").asserted("Daily Quay");
    Cases oneOutlet = claim().asserted("Harbour Post");
    return Stream.of(
        row("nobody marked it: it is left out", oneOutlet),
        row(
            "two agree",
            twoOutlets,
            mark(ONE, Verdict.CORROBORATED),
            mark(TWO, Verdict.CORROBORATED)),
        row("an editor alone", twoOutlets, mark(EDITOR, Verdict.CORROBORATED)),
        row("one reviewer alone", twoOutlets, mark(ONE, Verdict.CORROBORATED)),
        row(
            "they differ",
            twoOutlets,
            List.of(Unmet.Kind.CONTESTED),
            mark(ONE, Verdict.CORROBORATED),
            new Marked(
                EDITOR, new Decision.Mark(Finding.of(Verdict.UNSOURCED), "", "here", "why"))),
        row(
            "the second outlet turned out to be a copy",
            claim().asserted("Harbour Post").copiedFrom("Harbour Post", "Daily Quay"),
            List.of(Unmet.Kind.CONDITIONS),
            mark(EDITOR, Verdict.CORROBORATED)),
        row(
            "the same by way of exception",
            claim().asserted("Harbour Post").copiedFrom("Harbour Post", "Daily Quay"),
            new Marked(
                EDITOR,
                new Decision.Mark(Finding.of(Verdict.CORROBORATED), "", "", "We were there."))),
        row(
            "unsourced, and it says where was looked",
            oneOutlet,
            new Marked(
                EDITOR, new Decision.Mark(Finding.of(Verdict.UNSOURCED), "", "Registers", null))),
        row(
            "unsourced without a note",
            oneOutlet,
            List.of(Unmet.Kind.CONDITIONS, Unmet.Kind.NOWHERE_LOOKED),
            mark(EDITOR, Verdict.UNSOURCED)),
        row(
            "unsourced without a note, by way of exception",
            oneOutlet,
            List.of(Unmet.Kind.NOWHERE_LOOKED),
            new Marked(EDITOR, new Decision.Mark(Finding.of(Verdict.UNSOURCED), "", "", "why"))),
        row(
            "confidential evidence without an editor",
            claim()
                .asserted("Harbour Post")
                .asserted("Daily Quay")
                .confidential(Stance.SUPPORTS, EvidenceKind.WITNESS, "a guard"),
            List.of(Unmet.Kind.CONDITIONS),
            mark(ONE, Verdict.CORROBORATED),
            mark(TWO, Verdict.CORROBORATED)),
        row(
            "a mark that was taken back counts for nothing",
            twoOutlets,
            mark(ONE, Verdict.CORROBORATED),
            mark(TWO, Verdict.CORROBORATED),
            new Marked(TWO, new Decision.Withdrawal())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void saysWhatIsUnmet(String name, ClaimCase claimCase, List<Unmet.Kind> unmet) {
    assertThat(PublicationPolicy.judge(INVESTIGATION, List.of(claimCase)))
        .extracting(Unmet::kind)
        .containsExactlyElementsOf(unmet);
  }

  enum Approved {
    BY_NOBODY,
    BY_SOMEBODY_ELSE,
    BY_WHO_ASSESSED_IT,
    BY_WAIVER,
    BEFORE_ANOTHER_MARK
  }

  static Stream<Arguments> approvals() {
    Stream<Arguments> refused =
        Stream.of(Approved.BY_NOBODY, Approved.BY_WHO_ASSESSED_IT, Approved.BEFORE_ANOTHER_MARK)
            .map(it -> Arguments.of(it, List.of(Unmet.Kind.UNAPPROVED)));
    Stream<Arguments> held =
        Stream.of(Approved.BY_SOMEBODY_ELSE, Approved.BY_WAIVER)
            .map(it -> Arguments.of(it, List.of()));
    return Stream.concat(refused, held);
  }

  @ParameterizedTest(name = "approved {0}")
  @MethodSource("approvals")
  void wantsTheApprovalOfSomebodyWhoDidNotAssessIt(Approved how, List<Unmet.Kind> unmet) {
    Cases twoOutlets = claim().asserted("Harbour Post").asserted("Daily Quay");
    ClaimCase before = marked(twoOutlets, List.of(mark(ONE, Verdict.CORROBORATED)));
    ClaimCase now =
        how == Approved.BEFORE_ANOTHER_MARK
            ? with(
                before,
                Stream.concat(
                        before.assessments().stream(),
                        Stream.of(assessment(before, mark(TWO, Verdict.CORROBORATED), 1)))
                    .toList(),
                List.of())
            : before;
    List<Approval> given =
        switch (how) {
          case BY_NOBODY -> List.of();
          case BY_SOMEBODY_ELSE, BEFORE_ANOTHER_MARK -> List.of(approval(before, EDITOR, ""));
          case BY_WHO_ASSESSED_IT -> List.of(approval(before, ONE, ""));
          case BY_WAIVER -> List.of(approval(before, ONE, "There are two of us."));
        };
    ClaimCase claimCase = with(now, now.assessments(), given);

    assertThat(PublicationPolicy.judge(INVESTIGATION, List.of(claimCase)))
        .extracting(Unmet::kind)
        .containsExactlyElementsOf(unmet);
  }

  @Test
  void saysItForEveryClaimAndWhatToDo() {
    ClaimCase alone =
        marked(
            claim().asserted("Harbour Post").asserted("Daily Quay"),
            List.of(mark(ONE, Verdict.CORROBORATED)));
    ClaimCase unapproved = with(alone, alone.assessments(), List.of());
    Approval other =
        approval(
            marked(claim().asserted("Harbour Post"), List.of(mark(ONE, Verdict.UNSOURCED))),
            EDITOR,
            "");
    ClaimCase overtaken = with(alone, alone.assessments(), List.of(other));
    assertThat(PublicationPolicy.judge(INVESTIGATION, List.of(unapproved, overtaken)))
        .extracting(Unmet::sentence)
        .containsExactly(
            "Claim 1 awaits the approval of somebody who didn't assess it.",
            "Claim 1 was changed after it was approved: have it approved again.");
  }

  private static Arguments row(String name, Cases cases, Marked... marks) {
    return row(name, cases, List.of(), marks);
  }

  private static Arguments row(String name, Cases cases, List<Unmet.Kind> unmet, Marked... marks) {
    return Arguments.of(name, marked(cases, List.of(marks)), unmet);
  }

  private static Marked mark(AccountId by, Verdict verdict) {
    return new Marked(by, new Decision.Mark(Finding.of(verdict), "because", "", null));
  }

  private static Approval approval(ClaimCase claim, AccountId by, String waiver) {
    return new Approval(
        claim.claim().id(),
        by,
        Instant.EPOCH,
        !waiver.isEmpty(),
        waiver,
        ApprovalPolicy.lastAssessment(claim),
        ApprovalPolicy.seen(claim));
  }

  /** Approved by somebody else as it stands, so that the rest of the policy shows. */
  private static ClaimCase marked(Cases cases, List<Marked> marks) {
    ClaimCase built = cases.build();
    ClaimCase marked =
        with(
            built,
            IntStream.range(0, marks.size())
                .mapToObj(i -> assessment(built, marks.get(i), i))
                .toList(),
            List.of());
    return with(marked, marked.assessments(), List.of(approval(marked, AccountId.next(), "")));
  }

  private static Assessment assessment(ClaimCase built, Marked mark, int sequence) {
    return new Assessment(
        AssessmentId.next(),
        built.claim().id(),
        mark.by(),
        1,
        mark.decision(),
        CommandId.next(),
        Instant.EPOCH,
        sequence);
  }

  private static ClaimCase with(
      ClaimCase built, List<Assessment> assessments, List<Approval> approvals) {
    return new ClaimCase(
        built.claim(),
        built.appearances(),
        built.evidence(),
        assessments,
        built.review(),
        approvals);
  }
}
