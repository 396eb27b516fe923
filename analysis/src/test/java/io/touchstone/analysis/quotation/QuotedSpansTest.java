package io.touchstone.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuotedSpansTest {
  static Stream<Arguments> paragraphs() {
    return Stream.of(
        Arguments.of("“We ran,” he said. “It fell.”", List.of("“We ran,”", "“It fell.”")),
        Arguments.of("He said \"it fell\" twice.", List.of("\"it fell\"")),
        Arguments.of("''We ran,'' he said.", List.of("''We ran,''")),
        Arguments.of("Mayor: ‘We ran’ from the pier", List.of("‘We ran’")),
        Arguments.of("The harbour’s crane and the ships’ crews", List.of()),
        Arguments.of("It's the crews' day, isn't it?", List.of()),
        Arguments.of("“He cried ‘Run!’ and ran.”", List.of("“He cried ‘Run!’ and ran.”")),
        Arguments.of("«Мы бежали», сказал он.", List.of("«Мы бежали»")));
  }

  @ParameterizedTest
  @MethodSource("paragraphs")
  void pairsMarks(String text, List<String> quoted) {
    assertThat(
            QuotedSpans.in(text, 0, text.length()).stream()
                .map(it -> text.substring(it.start(), it.end())))
        .isEqualTo(quoted);
  }

  @Test
  void endsAnOpenQuotationWithItsParagraph() {
    String text = "“We ran. It fell.";
    assertThat(QuotedSpans.in(text, 0, text.length()))
        .containsExactly(new QuotedSpan(0, text.length(), false));
  }
}
