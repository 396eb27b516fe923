package io.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReviewedClaim;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownsTest {
  private static final Dossier FULL = Dossiers.full();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1  | Who owns Northline and صحيفة الميناء isn’t known, so that their independence rests on their names alone.
          2  | ''
          3  | Where article 3 has it from isn’t known.
          4  | Where article 5 has it from isn’t known. When it was first said isn’t known: no article that says so gives its date.
          5  | ''
          9  | Confidential evidence was used, which a reader can’t check.
          """)
  void saysWhatNobodyFoundOut(int number, String sentences) {
    ReviewedClaim claim =
        FULL.claims().stream().filter(it -> it.number() == number).findFirst().orElseThrow();
    List<String> unknowns = Unknowns.of(claim, new Coverage(FULL));
    assertThat(String.join(" ", unknowns).replaceAll("[\u2068\u2069]", "")).isEqualTo(sentences);
  }
}
