package io.touchstone.analysis.difference;

import io.touchstone.analysis.figure.DateMention;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.claim.Period;
import io.touchstone.domain.statement.Difference.Kind;
import io.touchstone.domain.statement.Difference.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Dates that can't be the same; "April" and "17 April" can. */
final class DateRule {
  private DateRule() {}

  static void apply(ReadStatement a, ReadStatement b, List<Difference> found) {
    List<DateMention> ofA = known(a).toList();
    List<DateMention> ofB = known(b).toList();
    if (ofA.isEmpty() || ofB.isEmpty() || ofA.stream().anyMatch(it -> meets(it, ofB))) {
      return;
    }
    found.add(
        new Difference(
            Kind.DATE,
            Severity.NOTABLE,
            Passage.of(a.text(), ofA.getFirst().range()),
            Passage.of(b.text(), ofB.getFirst().range()),
            "the dates can't be the same"));
  }

  private static Stream<DateMention> known(ReadStatement statement) {
    return statement.dates().stream().filter(it -> it.period() != null);
  }

  private static boolean meets(DateMention date, List<DateMention> others) {
    Period period = date.period();
    return others.stream()
        .anyMatch(
            it -> {
              Period other = it.period();
              return period != null && other != null && period.overlaps(other);
            });
  }
}
