package io.touchstone.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.InvalidInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2026-03-14, 2026-03-14, 14 March 2026",
    "2026-03, 2026-03, March 2026",
    "2026, 2026, 2026",
    "2026-02-01/2026-02-28, 2026-02, February 2026",
    "2026-03-01 / 2026-03-14, 2026-03-01/2026-03-14, 1 March 2026 to 14 March 2026",
    "2025-12/2026-01, 2025-12-01/2026-01-31, 1 December 2025 to 31 January 2026"
  })
  void whatAPersonEntersIsReadAndSaid(String entered, String iso, String words) {
    Period period = Period.parse(entered);
    assertThat(period.iso()).isEqualTo(iso);
    assertThat(Period.parse(period.iso())).isEqualTo(period);
    assertThat(period.inWords()).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "14 March",
        "2026-13",
        "2026-02-30",
        "2026/2025",
        "2025/2026/2027",
        "last year"
      })
  void anythingElseIsRefusedWithExamples(String entered) {
    assertThatThrownBy(() -> Period.parse(entered))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("for example 2026-03-14");
  }
}
