package io.touchstone.domain.review;

import static io.touchstone.domain.claim.Cases.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.claim.Cases;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.ClaimReader.Doubt;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.Stance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SuggestedFindingTest {
  private static final Doubt FORECAST = new Doubt(NotCheckableKind.FORECAST, "may invest");

  static Stream<Arguments> cases() {
    return Stream.of(
        Arguments.of(
            claim().asserted("Harbour Post").asserted("Marlin News"),
            Verdict.CORROBORATED,
            "2 articles, 2 origins"),
        Arguments.of(
            claim().said("Mara Linde", "Harbour Post").said("Mara Linde", "Marlin News"),
            Verdict.ATTRIBUTED,
            "asserted by none"),
        Arguments.of(
            claim().asserted("Harbour Post").denied("Ove Berg", "Marlin News"),
            Verdict.DISPUTED,
            "denied by Ove Berg"),
        Arguments.of(
            claim().asserted("Harbour Post"), Verdict.UNSOURCED, "no appearance names a source"),
        Arguments.of(
            claim()
                .asserted("Harbour Post")
                .confidential(Stance.SUPPORTS, EvidenceKind.PRIMARY_RECORD, "a file"),
            null,
            "1 article"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void suggestsTheOneVerdictThatThePolicyWouldAllow(
      Cases built, @Nullable Verdict verdict, String reason) {
    SuggestedFinding found = suggested(built.build(), Optional.empty());
    assertThat(found.finding()).isEqualTo(verdict == null ? null : Finding.of(verdict));
    assertThat(String.join("; ", found.reasons())).contains(reason);
  }

  @Test
  void whatMostStatementsOnlyExpectCannotBeChecked() {
    SuggestedFinding found =
        suggested(claim().asserted("Harbour Post").build(), Optional.of(FORECAST));
    assertThat(found.finding()).isEqualTo(new Finding.NotCheckable(NotCheckableKind.FORECAST));
    assertThat(found.reasons()).contains("forecast: “may invest”");
  }

  @Test
  void thatSomebodySaidItCanBeChecked() {
    ClaimCase said = claim().said("Mara Linde", "Harbour Post").build();
    ClaimFacts utterance = new ClaimFacts(new ClaimKind.Utterance(null), null, null);
    ClaimCase described =
        new ClaimCase(said.claim().described(utterance), said.appearances(), List.of(), List.of());
    assertThat(suggested(described, Optional.of(FORECAST)).finding())
        .isEqualTo(Finding.of(Verdict.ATTRIBUTED));
  }

  private static SuggestedFinding suggested(ClaimCase claimCase, Optional<Doubt> doubt) {
    return SuggestedFinding.of(
        claimCase, Support.of(claimCase).origins(), statement -> doubt, false);
  }
}
