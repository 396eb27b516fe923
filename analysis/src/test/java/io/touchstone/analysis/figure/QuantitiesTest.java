package io.touchstone.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "At least 12 people died.|At least 12 = 12 AT_LEAST people",
        "A dozen workers fell.|dozen = 12 EXACT workers",
        "Some 2.5 million crowns were paid.|Some 2.5 million = 2500000.0 ABOUT crowns",
        "Fees rose by 3.5 percent.|3.5 = 3.5 EXACT %",
        "It cost $1,200.|$1,200 = 1200 EXACT $",
        "Twelve cranes and fewer than 30 boats.|Twelve = 12 EXACT cranes; fewer than 30 = 30"
            + " AT_MOST boats",
        "Hundreds of people came.|Hundreds = 200 AT_LEAST people",
        "Tens of thousands fled.|Tens of thousands = 20000 AT_LEAST fled",
        "Dozens of boats sank.|Dozens = 24 AT_LEAST boats",
        "A 47-year-old farmer died.|47-year-old = 47 EXACT years of age",
        "It fell on March 14, 2026 at 4:15 a.m.|''"
      })
  void findsValuesWithBoundAndUnit(String sentence, String found) {
    String quantities =
        Quantities.in(sentence).stream()
            .map(it -> it.text() + " = " + it.value() + " " + it.bound() + " " + it.unit())
            .collect(Collectors.joining("; "));
    assertThat(quantities).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "12 people, 12 people, true",
    "12 people, 14 people, false",
    "at least 12 people, 14 people, true",
    "at least 14 people, 12 people, false",
    "some 100 people, 95 people, true",
    "some 100 people, 140 people, false",
    "up to 40 people, 30 people, true",
    "more than 1100 people, at least 900 people, true"
  })
  void tellsWhichNumbersCanBothBeTrue(String a, String b, boolean compatible) {
    Quantity one = Quantities.in(a).getFirst();
    Quantity other = Quantities.in(b).getFirst();
    assertThat(one.compatibleWith(other)).isEqualTo(compatible);
    assertThat(other.compatibleWith(one)).isEqualTo(compatible);
  }
}
