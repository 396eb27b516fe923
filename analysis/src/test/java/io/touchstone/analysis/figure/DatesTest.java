package io.touchstone.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.claim.Period;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 18);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It fell on Friday.|Friday=2026-03-13",
        "It fell on Wednesday.|Wednesday=2026-03-18",
        "It fell last Wednesday.|last Wednesday=2026-03-11",
        "It opens next Friday.|next Friday=2026-03-20",
        "It fell on March 14.|March 14=2026-03-14",
        "It fell on 14 March 2019.|14 March 2019=2019-03-14",
        "It fell in March 2024.|March 2024=2024-03",
        "It fell in December.|December=2025-12",
        "It opens in June.|June=2026-06",
        "It fell last month.|last month=2026-02",
        "It opens later this month.|this month=2026-03",
        "It fell last year.|last year=2025",
        "It has stood since 1931.|1931=1931",
        "It fell in the summer of 2021.|summer of 2021=2021-06-01/2021-08-31",
        "It was built in the 1980s.|the 1980s=1980-01-01/1989-12-31",
        "Talks took place in 2019–2020.|2019–2020=2019-01-01/2020-12-31",
        "It fell three weeks ago.|three weeks ago=2026-02-23/2026-03-01",
        "It fell yesterday.|yesterday=2026-03-17",
        "In the months that followed it stood empty.|In the months that"
            + " followed=2025-12-31/2026-03-18",
        "It may fall.|''",
        "It fell on February 30.|February 30=null",
        "It cost $2019.|''",
        "Some 2,019 people came.|''"
      })
  void readsDatesAgainstTheDayOfPublication(String text, String found) {
    assertThat(
            Dates.in(text, PUBLISHED, Period.ofYear(2025)).stream()
                .map(it -> it.text() + "=" + iso(it))
                .collect(Collectors.joining("; ")))
        .isEqualTo(found);
  }

  @Test
  void leavesOpenWhatDependsOnAnUnknownDay() {
    assertThat(Dates.in("It fell on Friday, March 13.", null, null))
        .extracting(DateMention::text, DateMention::period)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Friday", null),
            org.assertj.core.groups.Tuple.tuple("March 13", null));
  }

  private static String iso(DateMention date) {
    Period period = date.period();
    return period == null ? "null" : period.iso();
  }
}
