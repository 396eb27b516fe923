package io.touchstone.analysis.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundPartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¶',
      textBlock =
          """
          # sentence ¶ parts
          The quay was closed in May.                                    ¶ The quay was closed in May.
          The quay was closed, and the sluice stayed open all night.     ¶ The quay was closed|and the sluice stayed open all night.
          The ferry sank; nobody on board was hurt.                      ¶ The ferry sank|nobody on board was hurt.
          The mayor had resigned but was asked to stay.                  ¶ The mayor had resigned|but was asked to stay.
          She said “the dam held, and the gate was shut” on Monday.      ¶ She said “the dam held, and the gate was shut” on Monday.
          Bread, milk and cheese were handed out.                        ¶ Bread, milk and cheese were handed out.
          """)
  void partsHaveVerbsOfTheirOwn(String sentence, String parts) {
    assertThat(
            CompoundParts.of(sentence).stream()
                .map(it -> sentence.substring(it.start(), it.end()))
                .collect(Collectors.joining("|")))
        .isEqualTo(parts);
  }
}
