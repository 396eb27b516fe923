package io.touchstone.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlindReviewTest {
  private static final Map<String, AccountId> PEOPLE =
      Map.of("ann", AccountId.next(), "per", AccountId.next(), "eva", AccountId.next());
  private static final ClaimId CLAIM = ClaimId.next();

  /** How many are wanted, what happens in turn, who looks, and whose marks they see then. */
  static Stream<Arguments> whoSeesWhat() {
    List<String> none = List.of();
    return Stream.of(
        arguments(1, List.of("ann DISPUTED"), "per", List.of("ann")),
        arguments(1, List.of("ann DISPUTED", "per UNSOURCED"), "eva", List.of("ann", "per")),
        arguments(2, none, "ann", none),
        arguments(2, List.of("ann DISPUTED"), "ann", List.of("ann")),
        arguments(2, List.of("ann DISPUTED"), "per", none),
        arguments(2, List.of("ann DISPUTED"), "eva", none),
        arguments(2, List.of("ann DISPUTED", "ann UNSOURCED"), "per", none),
        arguments(2, List.of("ann DISPUTED", "ann -", "per UNSOURCED"), "ann", none),
        arguments(2, List.of("ann DISPUTED", "ann -", "per UNSOURCED"), "per", List.of("per")),
        arguments(2, List.of("ann DISPUTED", "per UNSOURCED"), "ann", List.of("ann", "per")),
        arguments(2, List.of("ann DISPUTED", "per DISPUTED"), "eva", List.of("ann", "per")),
        // what was seen once isn't hidden again
        arguments(2, List.of("ann DISPUTED", "per DISPUTED", "ann -"), "eva", List.of("per")),
        arguments(3, List.of("ann DISPUTED", "per UNSOURCED"), "ann", List.of("ann")),
        arguments(3, List.of("ann DISPUTED", "per UNSOURCED"), "eva", none),
        arguments(
            3,
            List.of("ann OPINION", "per DISPUTED", "eva DISPUTED"),
            "ann",
            List.of("ann", "per", "eva")),
        // somebody answers for not waiting
        arguments(3, List.of("ann DISPUTED", "waived"), "per", List.of("ann")));
  }

  @ParameterizedTest(name = "{0} wanted, {1}: {2} sees {3}")
  @MethodSource("whoSeesWhat")
  void nobodySeesTheOthersUntilAllAreIn(
      int wanted, List<String> history, String viewer, List<String> seen) {
    BlindReview review = BlindReview.by(wanted);
    List<Assessment> all = new ArrayList<>();
    for (String step : history) {
      if (step.equals("waived")) {
        review = review.waived(new BlindReview.Waiver(person("eva"), "Ill.", Instant.EPOCH));
      } else {
        all.add(assessment(step, all.size() + 1));
        review = review.after(all);
      }
    }

    Standing standing = Standing.of(review.visibleTo(person(viewer), all));

    assertThat(standing.marks())
        .extracting(Assessment::reviewer)
        .containsExactlyInAnyOrderElementsOf(seen.stream().map(BlindReviewTest::person).toList());
    assertThat(review.visibleToEverybody(all)).isEqualTo(review.isBlind() ? List.of() : all);
  }

  @Test
  void theStandingThatOthersMakeIsHiddenWithTheirMarks() {
    List<Assessment> all = List.of(assessment("ann DISPUTED", 1), assessment("per UNSOURCED", 2));
    BlindReview three = BlindReview.by(3).after(all);

    assertThat(Standing.of(three.visibleTo(person("ann"), all)))
        .isInstanceOf(Standing.Provisional.class);
    assertThat(Standing.of(BlindReview.by(2).after(all).visibleTo(person("ann"), all)))
        .isInstanceOf(Standing.Contested.class);
  }

  @Test
  void aSettlementStandsBesideTheMarksThatDiffer() {
    List<Assessment> all = new ArrayList<>();
    all.add(assessment("ann DISPUTED", 1));
    all.add(assessment("per UNSOURCED", 2));
    all.add(settlement("eva UNSOURCED", 3));

    Standing settled = Standing.of(all);
    assertThat(settled).isInstanceOf(Standing.Adjudicated.class);
    assertThat(settled.finding()).contains(Finding.of(Verdict.UNSOURCED));
    assertThat(settled.marks()).hasSize(2);
    assertThat(settled.markOf(person("eva"))).isEmpty();

    all.add(settlement("eva -", 4));
    assertThat(Standing.of(all)).isInstanceOf(Standing.Contested.class);
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    assertThatThrownBy(() -> BlindReview.by(0)).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> BlindReview.by(BlindReview.MOST + 1))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> new BlindReview.Waiver(person("ann"), "  ", Instant.EPOCH))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("why");
  }

  private static AccountId person(String name) {
    return PEOPLE.get(name);
  }

  private static Assessment assessment(String step, long sequence) {
    return assessment(step, Assessment.REVIEW, sequence);
  }

  private static Assessment settlement(String step, long sequence) {
    return assessment(step, Assessment.ADJUDICATION, sequence);
  }

  private static Assessment assessment(String step, int round, long sequence) {
    String[] parts = step.split(" ", -1);
    Assessment.Decision decision =
        switch (parts[1]) {
          case "-" -> new Assessment.Decision.Withdrawal();
          case "OPINION" ->
              new Assessment.Decision.Mark(
                  new Finding.NotCheckable(NotCheckableKind.OPINION), "", "", null);
          default ->
              new Assessment.Decision.Mark(Finding.of(Verdict.valueOf(parts[1])), "", "", null);
        };
    return new Assessment(
        AssessmentId.next(),
        CLAIM,
        person(parts[0]),
        round,
        decision,
        CommandId.next(),
        Instant.EPOCH,
        sequence);
  }
}
