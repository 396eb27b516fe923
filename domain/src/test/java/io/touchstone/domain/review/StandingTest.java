package io.touchstone.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandingTest {
  private static final AccountId ANN = AccountId.next();
  private static final AccountId PER = AccountId.next();
  private static final ClaimId CLAIM = ClaimId.next();

  /** Each step is "who what", what being a finding's name or "-" for a withdrawal. */
  static Stream<Arguments> historiesAndWhereTheyLead() {
    return Stream.of(
        arguments(List.of(), "Unreviewed", null),
        arguments(List.of("ann CORROBORATED"), "Provisional", "CORROBORATED"),
        arguments(List.of("ann CORROBORATED", "ann -"), "Unreviewed", null),
        arguments(List.of("ann CORROBORATED", "ann DISPUTED"), "Provisional", "DISPUTED"),
        arguments(List.of("ann DISPUTED", "ann -", "ann UNSOURCED"), "Provisional", "UNSOURCED"),
        arguments(List.of("ann DISPUTED", "per DISPUTED"), "Agreed", "DISPUTED"),
        arguments(List.of("ann DISPUTED", "per UNSOURCED"), "Contested", null),
        arguments(List.of("ann DISPUTED", "per UNSOURCED", "per DISPUTED"), "Agreed", "DISPUTED"),
        arguments(List.of("ann DISPUTED", "per UNSOURCED", "ann -"), "Provisional", "UNSOURCED"),
        arguments(List.of("ann FORECAST", "per OPINION"), "Contested", null),
        arguments(List.of("ann FORECAST", "per FORECAST"), "Agreed", "FORECAST"));
  }

  @ParameterizedTest(name = "{0} -> {1} {2}")
  @MethodSource("historiesAndWhereTheyLead")
  void theLatestMarkOfEachReviewerCounts(List<String> history, String standing, String finding) {
    List<Assessment> assessments = new ArrayList<>();
    for (String step : history) {
      assessments.add(assessment(step, assessments.size() + 1));
    }
    Collections.reverse(assessments); // the order they come in doesn't matter

    Standing found = Standing.of(assessments);

    assertThat(found.getClass().getSimpleName()).isEqualTo(standing);
    assertThat(found.finding().map(Finding::name).orElse(null)).isEqualTo(finding);
  }

  private static Assessment assessment(String step, long sequence) {
    String[] parts = step.split(" ", -1);
    Assessment.Decision decision =
        parts[1].equals("-")
            ? new Assessment.Decision.Withdrawal()
            : new Assessment.Decision.Mark(finding(parts[1]), "", "", null);
    return new Assessment(
        AssessmentId.next(),
        CLAIM,
        parts[0].equals("ann") ? ANN : PER,
        1,
        decision,
        CommandId.next(),
        Instant.EPOCH,
        sequence);
  }

  private static Finding finding(String name) {
    for (Verdict verdict : Verdict.values()) {
      if (verdict.name().equals(name)) {
        return Finding.of(verdict);
      }
    }
    return new Finding.NotCheckable(NotCheckableKind.valueOf(name));
  }
}
