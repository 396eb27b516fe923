package io.touchstone.analysis.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.analysis.quotation.QuotedSpan;
import io.touchstone.analysis.quotation.QuotedSpans;
import io.touchstone.analysis.token.Range;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencePartsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The pier fell.;FIRST",
        "The pier was closed on Friday, / which had stood since 1931.;FIRST ADDED",
        "The council closed the pier, / including the east wing that opened in 2019 to visitors from"
            + " abroad.;FIRST ADDED",
        "Ortiz said the harbour had been closed for weeks / and was waiting for the insurers.;FIRST"
            + " COORDINATED",
        "The town had kept the pier on its list, / but removed the entry last month, / paving the way"
            + " for its demolition.;FIRST COORDINATED JUDGEMENT",
        "While the insurers have yet to inspect the old harbour, / which opened in 1931 after the"
            + " great flood, / the council has sold it.;FIRST ADDED MAIN",
        "Following the collapse of the old east pier in March, / the council has closed the"
            + " harbour.;FIRST MAIN",
        "“The pier was our oldest building, / and we will build a new one with public money.”;FIRST COORDINATED",
        "“The pier, which we loved, is gone,” Ortiz said.;FIRST",
        "The fall killed 12 and injured dozens.;FIRST",
        "Ilse Novak, who led the inquiry, resigned.;FIRST",
        "The town improved trade and renewed ties with the islands.;FIRST",
        "They restored the old east pier, / a landmark that stood for ages.;FIRST ADDED"
      })
  void takesApartWhatHoldsSeveralAssertions(String marked, String links) {
    String sentence = marked.replace(" / ", " ");
    List<QuotedSpan> quotations = QuotedSpans.in(sentence, 0, sentence.length());
    List<SentencePart> parts =
        SentenceParts.of(
            sentence,
            new Range(0, sentence.length()),
            i -> quotations.stream().anyMatch(it -> it.start() < i && i < it.end()));
    assertThat(
            parts.stream()
                .map(it -> sentence.substring(it.range().start(), it.range().end()))
                .collect(Collectors.joining(" / ")))
        .isEqualTo(marked);
    assertThat(parts.stream().map(it -> it.link().name()).collect(Collectors.joining(" ")))
        .isEqualTo(links);
  }
}
