package io.touchstone.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.review.Assessment.Decision.Mark;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.PolicyOutcome;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.review.VerdictPolicy;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The policy, held against a whole event that was written with its verdicts in mind. */
class PlantedVerdictsTest {
  private static final String NOT_CHECKABLE = "NOT_CHECKABLE";

  static List<PlantedClaims.Planted> checkable() {
    return new PlantedClaims()
        .all().stream().filter(it -> !it.closesAs().equals(NOT_CHECKABLE)).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("checkable")
  void everyPlantedClaimClosesAsItShouldAndNotOtherwise(PlantedClaims.Planted planted) {
    Set<Verdict> allowed = EnumSet.noneOf(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      Mark mark = new Mark(Finding.of(verdict), "Because.", "In all five.", null);
      if (VerdictPolicy.judge(planted.claimCase(), mark, false) instanceof PolicyOutcome.Allowed) {
        allowed.add(verdict);
      }
    }
    assertThat(allowed).containsExactly(Verdict.valueOf(planted.closesAs()));
  }
}
