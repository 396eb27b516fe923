package io.touchstone.domain.report;

import static io.touchstone.domain.claim.Cases.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
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
        row(
            "one reviewer alone",
            twoOutlets,
            List.of(Unmet.Kind.UNAPPROVED),
            mark(ONE, Verdict.CORROBORATED)),
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
            List.of(Unmet.Kind.UNAPPROVED),
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

  @Test
  void saysItForEveryClaimAndWhatToDo() {
    ClaimCase alone =
        marked(
            claim().asserted("Harbour Post").asserted("Daily Quay"),
            List.of(mark(ONE, Verdict.CORROBORATED)));
    assertThat(PublicationPolicy.judge(INVESTIGATION, List.of(alone, alone)))
        .hasSize(2)
        .extracting(Unmet::sentence)
        .containsOnly("Claim 1 rests on one reviewer: have a second one or an editor mark it.");
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

  private static ClaimCase marked(Cases cases, List<Marked> marks) {
    ClaimCase built = cases.build();
    return new ClaimCase(
        built.claim(),
        built.appearances(),
        built.evidence(),
        IntStream.range(0, marks.size())
            .mapToObj(
                i ->
                    new Assessment(
                        AssessmentId.next(),
                        built.claim().id(),
                        marks.get(i).by(),
                        1,
                        marks.get(i).decision(),
                        CommandId.next(),
                        Instant.EPOCH,
                        i))
            .toList());
  }
}
