package io.touchstone.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.Similarity;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.SuggestionId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestedGroupTest {

  /** Statements are digits; a pair and how alike its statements are: "12 .9". */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          12 .9                      | 12
          12 .4                      | none
          12 .9, 23 .8, 13 .7        | 123
          12 .9, 34 .8               | 12 34
          # half of the pairs between 12 and 3
          12 .9, 23 .8               | 123
          # a chance likeness of 2 and 3 doesn't chain two pairs
          12 .9, 34 .9, 23 .6        | 12 34
          12 .9, 34 .9, 23 .6, 14 .6 | 1234
          """)
  void joinsWhatIsMutuallyAlike(String pairs, String groups) {
    List<Suggestion> open = Arrays.stream(pairs.split(", ")).map(SuggestedGroupTest::pair).toList();

    String found =
        SuggestedGroup.of(open).stream()
            .map(group -> group.members().stream().map(SuggestedGroupTest::digit))
            .map(digits -> digits.sorted().collect(Collectors.joining()))
            .sorted()
            .collect(Collectors.joining(" "));

    assertThat(found).isEqualTo(groups == null ? "" : groups);
  }

  private static Suggestion pair(String text) {
    return new Suggestion(
        SuggestionId.next(),
        new InvestigationId(new UUID(0, 99)),
        new Similarity(
            statement(text.charAt(0)),
            statement(text.charAt(1)),
            Double.parseDouble(text.substring(3)),
            List.of("alike")),
        "test 1",
        Suggestion.Decision.OPEN);
  }

  private static StatementId statement(char digit) {
    return new StatementId(new UUID(0, digit - '0'));
  }

  private static String digit(StatementId id) {
    return String.valueOf(id.value().getLeastSignificantBits());
  }
}
