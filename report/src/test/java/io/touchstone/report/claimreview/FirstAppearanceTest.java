package io.touchstone.report.claimreview;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.report.Dossier.Source;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstAppearanceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # published, a ~ marks one that reworks another           | which is the first, from 1
          2026-03-15 2026-03-14 2026-03-16                          | 2
          2026-03-14T09:30:00+01:00 2026-03-14T08:10:00Z            | 2
          2026-03-14 2026-03-14T08:10:00Z                           | 2
          2026-03-14 2026-03-14T07:00                               | 2
          2026-03-14T09:00 2026-03-14T07:00                         | 2
          2026-03-14T07:00 2026-03-14T09:00:00Z                     | 2
          ~2026-03-14T07:00:00Z 2026-03-14                          | 2
          ~2026-03-13 2026-03-14                                    | 1
          ? 2026-03-14                                              | 2
          ?                                                         | 0
          """)
  void theEarliestAsFarAsIsKnown(String published, int first) {
    String[] given = published.split(" ", -1);
    List<Source> articles =
        IntStream.range(0, given.length).mapToObj(i -> article(i + 1, given[i])).toList();
    assertThat(FirstAppearance.among(articles).map(Source::number).orElse(0)).isEqualTo(first);
    assertThat(FirstAppearance.among(articles.reversed()).map(Source::number).orElse(0))
        .isEqualTo(first);
  }

  private static Source article(int number, String published) {
    return new Source(
        number,
        null,
        null,
        List.of(),
        published.equals("?") ? null : published.replace("~", ""),
        null,
        "",
        "",
        Instant.EPOCH,
        List.of(),
        published.startsWith("~") ? 99 : null);
  }
}
