package io.touchstone.domain.report;

import io.touchstone.domain.approval.ApprovalPolicy;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.recheck.Change;
import io.touchstone.domain.recheck.Recheck;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.PolicyOutcome;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.review.VerdictPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When a report may be published: nothing that it says is contested, rests on one pair of eyes, or
 * has lost what its verdict needs.
 *
 * <ul>
 *   <li>The reviewers of a claim agree, or what they differ about was settled.
 *   <li>Somebody who didn't assess it has approved it as it stands, or an editor answers for there
 *       being nobody, which the report prints.
 *   <li>Every mark in force still meets {@link VerdictPolicy}, or an editor gave the reason for an
 *       exception, which the report prints.
 *   <li>What its verdict rested on is as it was, or somebody looked at it again.
 *   <li>An unsourced claim says where a source was looked for, by way of exception, too.
 * </ul>
 *
 * A claim that nobody reviewed is left out of the report and stands against nothing.
 */
public final class PublicationPolicy {
  private PublicationPolicy() {}

  /**
   * @return what is unmet, by claim; empty when the report may be published
   */
  public static List<Unmet> judge(Investigation investigation, List<ClaimCase> cases) {
    return cases.stream().flatMap(it -> judge(investigation, it)).toList();
  }

  private static Stream<Unmet> judge(Investigation investigation, ClaimCase claimCase) {
    Standing standing = claimCase.standing();
    if (standing instanceof Standing.Unreviewed) {
      return Stream.empty();
    }
    Predicate<Assessment> byEditor =
        mark ->
            investigation
                .roleOf(mark.reviewer())
                .filter(InvestigationRole.EDITOR::equals)
                .isPresent();
    int number = claimCase.claim().number();
    List<Unmet> unmet = new ArrayList<>();
    if (standing instanceof Standing.Contested) {
      unmet.add(
          new Unmet(
              number,
              Unmet.Kind.CONTESTED,
              "Claim " + number + " is contested: settle it, or take the marks back."));
    }
    if (ApprovalPolicy.isAwaited(claimCase)) {
      unmet.add(
          new Unmet(
              number,
              Unmet.Kind.UNAPPROVED,
              "Claim "
                  + number
                  + (claimCase.approvals().isEmpty()
                      ? " awaits the approval of somebody who didn't assess it."
                      : " was changed after it was approved: have it approved again.")));
    }
    inForce(standing)
        .flatMap(mark -> lost(claimCase, mark, byEditor.test(mark)).stream())
        .findFirst()
        .ifPresent(unmet::add);
    overtaken(claimCase).ifPresent(unmet::add);
    nowhereLooked(claimCase, standing).ifPresent(unmet::add);
    return unmet.stream();
  }

  /** What the report gives as the finding: a settlement stands for the marks that differed. */
  private static Stream<Assessment> inForce(Standing standing) {
    return standing instanceof Standing.Adjudicated settled
        ? Stream.of(settled.decision())
        : standing.marks().stream();
  }

  /** Judged as things stand now: evidence may have gone since the mark was given. */
  private static Optional<Unmet> lost(ClaimCase claimCase, Assessment assessment, boolean editor) {
    if (!(assessment.decision() instanceof Assessment.Decision.Mark mark)
        || mark.override() != null) {
      return Optional.empty();
    }
    int number = claimCase.claim().number();
    return VerdictPolicy.judge(claimCase, mark, editor)
            instanceof PolicyOutcome.Refused(List<String> reasons)
        ? Optional.of(
            new Unmet(
                number,
                Unmet.Kind.CONDITIONS,
                "Claim " + number + " no longer meets its verdict: " + String.join(" ", reasons)))
        : Optional.empty();
  }

  private static Optional<Unmet> overtaken(ClaimCase claimCase) {
    int number = claimCase.claim().number();
    return Recheck.of(claimCase)
        .map(
            it ->
                new Unmet(
                    number,
                    Unmet.Kind.RECHECK,
                    "Claim "
                        + number
                        + " needs rechecking, so confirm its verdict or mark it anew. "
                        + it.changes().stream()
                            .map(Change::sentence)
                            .distinct()
                            .collect(Collectors.joining(" "))));
  }

  private static Optional<Unmet> nowhereLooked(ClaimCase claimCase, Standing standing) {
    boolean unsourced =
        standing.finding().filter(Finding.of(Verdict.UNSOURCED)::equals).isPresent();
    boolean looked =
        Stream.concat(standing.marks().stream(), inForce(standing))
            .map(Assessment::decision)
            .anyMatch(
                it -> it instanceof Assessment.Decision.Mark mark && !mark.whereLooked().isBlank());
    int number = claimCase.claim().number();
    return unsourced && !looked
        ? Optional.of(
            new Unmet(
                number,
                Unmet.Kind.NOWHERE_LOOKED,
                "Claim " + number + " is unsourced: say where a source was looked for."))
        : Optional.empty();
  }
}
