package io.touchstone.domain.report;

import static io.touchstone.domain.claim.Cases.claim;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.claim.Cases;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Period;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Differences;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimPagesTest {
  private static final Differences NONE = (a, b) -> List.of();

  private static final String SECRET = "Nils Ekdahl, guard";

  static Stream<Arguments> confidential() {
    return Stream.of(
        Arguments.of(
            "a witness counts and isn't named",
            claim()
                .asserted("Harbour Post")
                .confidential(Stance.SUPPORTS, EvidenceKind.WITNESS, SECRET),
            List.of("Harbour Post", "confidential evidence")),
        Arguments.of(
            "each of two counts",
            claim()
                .asserted("Harbour Post")
                .confidential(Stance.SUPPORTS, EvidenceKind.WITNESS, SECRET)
                .confidential(Stance.SUPPORTS, EvidenceKind.EXPERT, SECRET),
            List.of("Harbour Post", "confidential evidence", "confidential evidence")),
        Arguments.of(
            "a record is no origin, and neither is what passes on",
            claim()
                .asserted("Harbour Post")
                .confidential(Stance.SUPPORTS, EvidenceKind.PRIMARY_RECORD, SECRET)
                .confidential(Stance.SUPPORTS, EvidenceKind.SECONDARY, SECRET),
            List.of("Harbour Post")),
        Arguments.of(
            "who refutes is no origin of support",
            claim()
                .asserted("Harbour Post")
                .confidential(Stance.REFUTES, EvidenceKind.WITNESS, SECRET),
            List.of("Harbour Post")),
        Arguments.of(
            "what may be named is",
            claim()
                .asserted("Harbour Post")
                .outside(Stance.SUPPORTS, EvidenceKind.WITNESS, "Ida Moe"),
            List.of("Harbour Post", "Ida Moe")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("confidential")
  void confidentialSourcesAreCountedAndNeverNamed(String name, Cases built, List<String> origins) {
    ReviewedClaim page = ClaimPages.of(built.build(), Map.of(), Map.of(), NONE, List.of());
    assertThat(page.origins()).extracting(Origin::name).containsExactlyElementsOf(origins);
    assertThat(page.toString()).doesNotContain("Ekdahl");
  }

  @Test
  void aConfidentialPieceSaysOnlyThatItIsThere() {
    ReviewedClaim page =
        ClaimPages.of(
            claim()
                .asserted("Harbour Post")
                .confidential(Stance.REFUTES, EvidenceKind.EXPERT, SECRET)
                .build(),
            Map.of(),
            Map.of(),
            NONE,
            List.of());
    assertThat(page.evidence())
        .containsExactly(
            new ReviewedClaim.Evidence(
                Stance.REFUTES,
                EvidenceKind.EXPERT,
                true,
                "confidential evidence",
                null,
                null,
                null,
                "",
                null));
  }

  @Test
  void whoSaysSoComesAlongWithTheWords() {
    ReviewedClaim.Quotation said =
        ClaimPages.of(
                claim().said("Mara Linde", "Harbour Post").build(),
                Map.of(),
                Map.of(),
                NONE,
                List.of())
            .appearances()
            .getFirst();
    assertThat(said.attribution()).isEqualTo(new Attribution.NamedPerson("Mara Linde", null));
    assertThat(said.anchor().exact()).isEqualTo("The gate failed at dawn.");
  }

  @Test
  void anUtterancePointsToItsContentWhereTheReportHasIt() {
    ClaimCase said = claim().said("Mara Linde", "Harbour Post").build();
    ClaimId content = ClaimId.next();
    Claimant linde = new Claimant("Mara Linde", Claimant.Type.PERSON);
    ClaimFacts facts =
        new ClaimFacts(new ClaimKind.Utterance(content), linde, Period.parse("2026-03"));
    ClaimCase described =
        new ClaimCase(
            said.claim().described(facts), said.appearances(), said.evidence(), List.of());
    assertThat(ClaimPages.of(described, Map.of(), Map.of(content, 4), NONE, List.of()).about())
        .isEqualTo(new ReviewedClaim.About(true, 4, linde, Period.parse("2026-03")));
    assertThat(ClaimPages.of(described, Map.of(), Map.of(), NONE, List.of()).about().content())
        .isNull();
  }
}
