package io.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-14                | 14 March 2026
          2026-03-14T09:30          | 14 March 2026, 09:30
          2026-03-14T09:30:15       | 14 March 2026, 09:30
          2026-03-14T09:30:00+02:00 | 14 March 2026, 09:30 (UTC+02:00)
          2026-03-14T09:30:00.123Z  | 14 March 2026, 09:30 UTC
          2026-02-30                | 2026-02-30
          last spring               | last spring
          """)
  void saysNoMoreThanIsKnown(String iso, String words) {
    assertThat(Moment.published(iso)).isEqualTo(new Moment(iso, words));
  }

  @Test
  void instantsAreInUtc() {
    assertThat(Moment.of(Instant.parse("2026-12-31T23:59:58Z")))
        .isEqualTo(new Moment("2026-12-31T23:59:58Z", "31 December 2026, 23:59 UTC"));
  }
}
