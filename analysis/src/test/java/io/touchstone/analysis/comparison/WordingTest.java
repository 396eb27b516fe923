package io.touchstone.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.analysis.comparison.Wording.Option;
import io.touchstone.domain.statement.StatementKind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static Option body(String text) {
    return new Option(text, StatementKind.BODY, false);
  }

  private static String of(String... texts) {
    return Wording.of(Stream.of(texts).map(WordingTest::body).toList());
  }

  @Test
  void takesTheSentenceThatStandsAlone() {
    assertThat(
            of(
                "and I accept that the pier was closed too late.",
                "He accepted that the pier had been closed too late.",
                "The operator accepted that the pier had been closed too late."))
        .isEqualTo("The operator accepted that the pier had been closed too late.");
    assertThat(
            of(
                "“The bolts of the pier were loose,",
                "which had loose bolts",
                "The bolts of the pier had been loose for years."))
        .startsWith("The bolts");
  }

  @Test
  void takesASentenceRatherThanAReference() {
    assertThat(
            of(
                "THE RECORD: Harbour Authority, inspection report 23/117, east pier, 16 June, 14 pages.",
                "The Harbour Authority’s inspection report of 16 June called the east pier unsafe.",
                "An inspection report of 16 June had called the pier unsafe."))
        .contains("unsafe");
  }

  @Test
  void takesTheMostCentralOfWholeSentences() {
    assertThat(
            of(
                "A gull was killed when the pier of Port Else fell.",
                "The pier of Port Else fell on Friday, killing twelve.",
                "Twelve people were killed on Friday when the pier of Port Else fell.",
                "On Friday the pier fell in Port Else and twelve were killed."))
        .contains("Friday", "pier", "Port Else");
  }

  @Test
  void speaksAsMostOfThemDo() {
    assertThat(
            of(
                "The gate was not inspected in spring.",
                "The gate was inspected in spring.",
                "In spring the gate was inspected."))
        .doesNotContain("not");
  }

  @Test
  void takesTheTextRatherThanTheHeadline() {
    assertThat(
            Wording.of(
                List.of(
                    new Option("Pier of Port Else falls", StatementKind.HEADLINE, false),
                    body("The pier of Port Else fell on Friday."))))
        .isEqualTo("The pier of Port Else fell on Friday.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          and I accept that the pier was closed too late.” | I accept that the pier was closed too late.
          but removed the designation last month, | Removed the designation last month.
          where it had been listed since 2003. | … where it had been listed since 2003.
          “We will not give up,” she said. | “We will not give up,” she said.
          The pier fell on Friday, | The pier fell on Friday.
          ünlü kapı açıktı | Ünlü kapı açıktı.
          and | and
          ?! | ?!
          """)
  void tidiesAPartWhereNothingBetterIsThere(String part, String wording) {
    assertThat(of(part)).isEqualTo(wording);
  }

  @Test
  void bearsTextsWithoutWords() {
    assertThat(of("")).isEmpty();
    assertThat(of("…", "—")).isNotNull();
  }
}
