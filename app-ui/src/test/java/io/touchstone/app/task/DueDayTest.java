package io.touchstone.app.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDayTest {

  /** A Wednesday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @ParameterizedTest
  @CsvSource({
    "2026-11-15, 10 days overdue",
    "2026-11-24, 1 day overdue",
    "2026-11-25, due today",
    "2026-11-26, due tomorrow",
    "2026-11-27, due Friday",
    "2026-12-01, due Tuesday",
    "2026-12-02, due 2 Dec",
    "2027-01-02, due 2 Jan 2027"
  })
  void saysWhenAsOneSaysIt(LocalDate due, String words) {
    assertThat(DueDay.inWords(due, TODAY)).isEqualTo(words);
  }
}
