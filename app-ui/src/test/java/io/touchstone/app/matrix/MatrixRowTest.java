package io.touchstone.app.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.review.StandingChip;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Differences;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatrixRowTest {
  private static final Differences NONE = (a, b) -> List.of();

  private static final AccountId ANN = AccountId.next();
  private static final AccountId JO = AccountId.next();
  private static final Map<AccountId, String> NAMES = Map.of(ANN, "Ann", JO, "Jo");

  private final CasesOfFive cases = new CasesOfFive();

  @Test
  void aCellSaysWhatTheArticleDoesWithTheClaimAndForWhom() {
    MatrixRow row =
        cases
            .says(
                1,
                Role.ATTRIBUTES,
                "“We warned them,” said Brandt.",
                new Attribution.NamedPerson("Ilse Brandt", "harbour master"))
            .says(1, Role.QUESTIONS, "Whether they were warned is open.")
            .row("They were warned.");
    List<MatrixColumn> columns = MatrixColumn.of(cases.surroundings());

    assertThat(row.cells(columns.get(0).article(), NONE))
        .extracting(MatrixCell::sign, MatrixCell::word, MatrixCell::by, MatrixCell::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "”", "attributes", " · Ilse Brandt", "“We warned them,” said Brandt."),
            org.assertj.core.groups.Tuple.tuple(
                "?", "questions", "", "Whether they were warned is open."));
    assertThat(row.cells(columns.get(1).article(), NONE)).isEmpty();
  }

  @Test
  void aLongStatementIsCutBetweenCodePoints() {
    MatrixRow row = cases.says(1, Role.ASSERTS, "🌊".repeat(500)).row("Waves.");

    MatrixCell cell =
        row.cells(MatrixColumn.of(cases.surroundings()).getFirst().article(), NONE).getFirst();

    assertThat(cell.text()).isEqualTo("🌊".repeat(240) + "…");
  }

  @Test
  void theHeadOfAColumnNamesDayCreditsAndCopy() {
    assertThat(MatrixColumn.of(cases.surroundings()))
        .extracting(MatrixColumn::label, MatrixColumn::note)
        .contains(
            org.assertj.core.groups.Tuple.tuple("1 Harbour Post", "10 Mar 2026"),
            org.assertj.core.groups.Tuple.tuple(
                "4 no outlet yet", "no date · credits Coast Wire · reworks 2"));
  }

  @Test
  void aReprintIsAnOutletButNoOriginOfItsOwn() {
    MatrixRow row =
        cases
            .says(2, Role.ASSERTS, "The gate failed.")
            .says(4, Role.ASSERTS, "The gate failed.")
            .says(3, Role.DENIES, "The gate held.")
            .row("The gate failed.");

    assertThat(row.outletsAndOrigins()).isEqualTo("3 outlets, 1 origin");
    assertThat(row.origins()).contains("Coast Wire").contains("2, 4");
    assertThat(row.against()).startsWith("against: The Lantern");
  }

  @Test
  void standingSaysWho() {
    assertThat(chip(cases.says(1, Role.ASSERTS, "a").row("Open.")))
        .isEqualTo(new StandingChip("○", "to review", "open", ""));
    assertThat(
            chip(
                cases
                    .says(1, Role.ASSERTS, "a")
                    .marked(ANN, Finding.of(Verdict.CORROBORATED), "")
                    .marked(JO, Finding.of(Verdict.CORROBORATED), "")
                    .row("Agreed.")))
        .isEqualTo(new StandingChip("✓", "corroborated", "ok", "Ann, Jo agree"));
    assertThat(
            chip(
                cases
                    .says(1, Role.ASSERTS, "a")
                    .marked(ANN, Finding.of(Verdict.UNSOURCED), "")
                    .marked(JO, Finding.of(Verdict.DISPUTED), "")
                    .row("Contested.")))
        .isEqualTo(new StandingChip("≠", "contested", "contested", "Ann: unsourced; Jo: disputed"));
    assertThat(
            chip(
                cases
                    .says(1, Role.ASSERTS, "a")
                    .marked(
                        AccountId.next(), new Finding.NotCheckable(NotCheckableKind.OPINION), "")
                    .row("Opinion.")))
        .isEqualTo(new StandingChip("–", "not checkable", "none", "opinion · somebody who left"));
  }

  @Test
  void theSummaryCountsEachClaimOnceAndLeavesOutWhatThereIsNoneOf() {
    MatrixRow open = cases.says(1, Role.ASSERTS, "a").row("Open.");
    MatrixRow marked =
        cases
            .says(1, Role.ASSERTS, "a")
            .marked(ANN, Finding.of(Verdict.ATTRIBUTED), "")
            .row("Marked.");

    assertThat(MatrixSummary.inWords(List.of(open, marked, open)))
        .isEqualTo("3 claims · 1 attributed · 2 to review");
    assertThat(MatrixSummary.inWords(List.of(open))).isEqualTo("1 claim · 1 to review");
  }

  private static StandingChip chip(MatrixRow row) {
    return StandingChip.of(row.standing(), NAMES);
  }
}
