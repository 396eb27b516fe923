package io.touchstone.domain.review;

import static io.touchstone.domain.claim.Cases.claim;
import static io.touchstone.domain.evidence.EvidenceKind.EXPERT;
import static io.touchstone.domain.evidence.EvidenceKind.PRIMARY_RECORD;
import static io.touchstone.domain.evidence.EvidenceKind.SECONDARY;
import static io.touchstone.domain.evidence.EvidenceKind.WITNESS;
import static io.touchstone.domain.evidence.Stance.DISCUSSES;
import static io.touchstone.domain.evidence.Stance.REFUTES;
import static io.touchstone.domain.evidence.Stance.SUPPORTS;
import static io.touchstone.domain.review.Verdict.ATTRIBUTED;
import static io.touchstone.domain.review.Verdict.CORROBORATED;
import static io.touchstone.domain.review.Verdict.DISPUTED;
import static io.touchstone.domain.review.Verdict.UNSOURCED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.touchstone.domain.claim.Cases;
import io.touchstone.domain.claim.ClaimCase;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of cases that the policy is read beside. */
class VerdictPolicyTest {

  /** What a claim rests on, and the verdicts that an attentive reviewer may give it. */
  static Stream<Arguments> casesAndTheirVerdicts() {
    return Stream.of(
        row(
            "two outlets on their own authority",
            claim().asserted("Post").asserted("Echo"),
            CORROBORATED),
        row(
            "two speakers",
            claim().said("Ann Berg", "Post").said("Per Holm", "Post"),
            CORROBORATED),
        row(
            "an outlet and a speaker",
            claim().asserted("Post").said("Per Holm", "Echo"),
            CORROBORATED),
        row(
            "an outlet and a primary record",
            claim().asserted("Post").outside(SUPPORTS, PRIMARY_RECORD, "Register 7"),
            CORROBORATED),
        row(
            "a speaker and a primary record",
            claim().said("Per Holm", "Post").outside(SUPPORTS, PRIMARY_RECORD, "Register 7"),
            CORROBORATED),
        row(
            "an outlet and a witness of our own",
            claim().asserted("Post").outside(SUPPORTS, WITNESS, "Call with a lock keeper"),
            CORROBORATED),
        row(
            "a speaker and an expert",
            claim().said("Per Holm", "Post").outside(SUPPORTS, EXPERT, "Prof. Lund"),
            CORROBORATED),
        row(
            "an outlet and a passage with another speaker",
            claim().asserted("Post").passage(SUPPORTS, "Ann Berg", "Echo"),
            CORROBORATED),
        row("one speaker in five outlets", fiveTimes("Per Holm"), ATTRIBUTED),
        row(
            "one speaker, questioned elsewhere",
            claim().said("Per Holm", "Post").questioned("Echo"),
            ATTRIBUTED),
        row(
            "an agency and who reprints it",
            claim().crediting("Nordwire", "Post").crediting("Nordwire", "Echo"),
            ATTRIBUTED),
        row(
            "one speaker and what only discusses it",
            claim().said("Per Holm", "Post").outside(DISCUSSES, PRIMARY_RECORD, "Register 7"),
            ATTRIBUTED),
        row("one outlet that names nobody", claim().asserted("Post"), UNSOURCED),
        row("two outlets of one owner that name nobody", oneOwner(), UNSOURCED),
        row("nobody named", claim().saidByNobodyNamed("Post"), UNSOURCED),
        row("an article without an outlet", claim().assertedByUnknownOutlet(), UNSOURCED),
        row(
            "one outlet and somebody who passes it on",
            claim().asserted("Post").outside(SUPPORTS, SECONDARY, "A blog"),
            UNSOURCED),
        row(
            "two outlets, one of which doesn't say it any longer",
            claim().asserted("Post").asserted("Echo").noLonger(),
            UNSOURCED),
        row(
            "two outlets, and a denial that was taken back",
            claim().asserted("Post").asserted("Echo").denied("Per Holm", "Mail").noLonger(),
            CORROBORATED),
        row("asserted and denied", claim().asserted("Post").denied("Per Holm", "Echo"), DISPUTED),
        row(
            "two outlets against one denial",
            claim().asserted("Post").asserted("Echo").denied("Per Holm", "Mail"),
            DISPUTED),
        row(
            "one speaker, refuted by a document",
            claim().said("Per Holm", "Post").outside(REFUTES, PRIMARY_RECORD, "Register 7"),
            DISPUTED),
        row(
            "a rumour that somebody refutes in another article",
            claim().asserted("Post").passage(REFUTES, "Ann Berg", "Echo"),
            DISPUTED),
        row("only questioned, and no outlet named", claim().questioned("Post"), UNSOURCED),
        row(
            "a primary record alone, nobody named",
            claim().assertedByUnknownOutlet().outside(SUPPORTS, PRIMARY_RECORD, "Register 7")));
  }

  private static Arguments row(String what, Cases claim, Verdict... allowed) {
    return arguments(what, claim.build(), Set.copyOf(Arrays.asList(allowed)));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("casesAndTheirVerdicts")
  void allowsWhatTheCaseShowsAndNothingElse(
      String what, ClaimCase claimCase, Set<Verdict> allowed) {
    Set<Verdict> found = EnumSet.noneOf(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      if (judged(claimCase, verdict, true) instanceof PolicyOutcome.Allowed) {
        found.add(verdict);
      }
    }
    assertThat(found).isEqualTo(allowed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("casesAndTheirVerdicts")
  void neverAllowsTwoVerdictsAtOnce(String what, ClaimCase claimCase, Set<Verdict> ignored) {
    assertThat(
            Stream.of(Verdict.values())
                .filter(it -> judged(claimCase, it, true) instanceof PolicyOutcome.Allowed))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void unsourcedNeedsANoteOfWhereWasLooked() {
    PolicyOutcome outcome =
        VerdictPolicy.judge(claim().asserted("Post").build(), mark(UNSOURCED, "why", " "), true);

    assertThat(outcome)
        .isEqualTo(
            new PolicyOutcome.Refused(java.util.List.of("Say where you looked for a source.")));
  }

  @Test
  void disputedNeedsARationale() {
    ClaimCase claimCase = claim().asserted("Post").denied("Per Holm", "Echo").build();

    assertThat(VerdictPolicy.judge(claimCase, mark(DISPUTED, "", ""), true))
        .isEqualTo(
            new PolicyOutcome.Refused(
                java.util.List.of("Say in the rationale who disputes it and on what basis.")));
  }

  @Test
  void confidentialEvidenceTakesAnEditor() {
    ClaimCase claimCase =
        claim().asserted("Post").confidential(SUPPORTS, PRIMARY_RECORD, "Leaked log").build();

    assertThat(judged(claimCase, CORROBORATED, true)).isInstanceOf(PolicyOutcome.Allowed.class);
    assertThat(judged(claimCase, CORROBORATED, false))
        .isEqualTo(
            new PolicyOutcome.Refused(
                java.util.List.of(
                    "There is confidential evidence: only an editor can close this claim.")));
  }

  @Test
  void theRefusalSaysWhereEverythingGoesBackTo() {
    PolicyOutcome outcome = judged(fiveTimes("Per Holm").build(), CORROBORATED, true);

    assertThat(outcome)
        .isEqualTo(
            new PolicyOutcome.Refused(
                java.util.List.of(
                    "Corroborated needs two independent origins, or one and a primary record; so far"
                        + " 1 origin: Per Holm → 1, 2, 3, 4, 5.")));
  }

  @Test
  void whatCantBeCheckedIsAlwaysAllowed() {
    for (NotCheckableKind kind : NotCheckableKind.values()) {
      assertThat(
              VerdictPolicy.judge(
                  claim().asserted("Post").build(),
                  new Assessment.Decision.Mark(new Finding.NotCheckable(kind), "", "", null),
                  false))
          .isInstanceOf(PolicyOutcome.Allowed.class);
    }
  }

  private static PolicyOutcome judged(ClaimCase claimCase, Verdict verdict, boolean editor) {
    return VerdictPolicy.judge(claimCase, mark(verdict, "Because.", "In the archive."), editor);
  }

  private static Assessment.Decision.Mark mark(Verdict verdict, String why, String where) {
    return new Assessment.Decision.Mark(Finding.of(verdict), why, where, null);
  }

  private static Cases fiveTimes(String person) {
    Cases claim = claim();
    for (String outlet : java.util.List.of("Post", "Echo", "Mail", "Sun", "Star")) {
      claim.said(person, outlet);
    }
    return claim;
  }

  private static Cases oneOwner() {
    return claim().assertedOwnedBy("Rademark", "Post").assertedOwnedBy("Rademark", "Echo");
  }
}
