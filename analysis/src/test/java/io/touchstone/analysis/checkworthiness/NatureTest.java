package io.touchstone.analysis.checkworthiness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NatureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pier fell in May.|ASSERTION|''",
        "The town may invest in a new pier.|FORECAST|may invest",
        "A new pier can boost trade.|FORECAST|can boost",
        "The ferry can carry 200 people.|ASSERTION|''",
        "Much depends on the insurers.|FORECAST|depends on",
        "The pier is a pivotal landmark.|OPINION|pivotal",
        "In a surprising move, the council sold the pier.|ASSERTION|''",
        "A remarkable 12,000 people came.|ASSERTION|''",
        "(Reporting by Ilse Novak; Editing by Per Holm)|BOILERPLATE|(Reporting by",
        "Sign up for our newsletter.|BOILERPLATE|Sign up",
        "https://example.org/pier|BOILERPLATE|https://"
      })
  void tellsWhatCanBeChecked(String statement, Nature nature, String cue) {
    assertThat(Nature.of(statement, false, false)).isEqualTo(new Nature.Found(nature, cue));
  }

  @ParameterizedTest
  @CsvSource({"true,ASSERTION", "false,FORECAST"})
  void takesASpeakersPromiseForAnUtterance(boolean attributed, Nature nature) {
    assertThat(Nature.of("The town may invest in a new pier.", attributed, false).nature())
        .isEqualTo(nature);
  }
}
