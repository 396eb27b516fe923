package io.touchstone.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {
  private static final String BEFORE = "It rained. The gate was open. Nobody saw it.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "gone",
      textBlock =
          """
          # the text now                                              ; where the gate was open
          It rained. The gate was open. Nobody saw it.                ; 11
          🌊 It rained. The gate was open. Nobody saw it.             ; 13
          The gate was open.                                          ; 0
          The gate was shut.                                          ; gone
          The gate was open. The gate was open. Nobody saw it.        ; 19
          It rained. The gate was open. So? The gate was open.        ; 11
          The gate was open! The gate was open? Who knows.            ; gone
          """)
  void wordsAreFoundAgainWhereTheyAreMeant(String now, String start) {
    TextAnchor anchor = TextAnchor.in(BEFORE, new TextSpan(11, 28));
    assertThat(anchor.exact()).isEqualTo("The gate was open");

    Optional<TextAnchor> found = Quotations.again(now, anchor);

    assertThat(found.map(it -> it.span().start()))
        .isEqualTo(Optional.ofNullable(start).map(Integer::valueOf));
    assertThat(found.stream()).allSatisfy(it -> assertThat(it.exact()).isEqualTo(anchor.exact()));
  }
}
