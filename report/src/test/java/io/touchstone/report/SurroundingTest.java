package io.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Short #quote# here.                                                | 'Short '                 | ' here.'
          #quote#                                                            | ''                       | ''
          It was the longest night of the year when #quote# came to be said at the very end of it. | '… longest night of the year when ' | ' came to be said at the very …'
          One paragraph.\\n#quote#\\nAnother one.                            | ''                       | ''
          One paragraph.\\nSo #quote# it.\\nAnother one.                     | 'So '                    | ' it.'
          abcdefghijklmnopqrstuvwxyzabcdefghijklmnop#quote#abcdefghijklmnopqrstuvwxyzabcdefghijklmnop | '' | ''
          """)
  void wholeWordsOfTheSameParagraph(String text, String before, String after) {
    String marked = text.replace("\\n", "\n");
    int start = marked.indexOf('#');
    int end = marked.lastIndexOf('#') - 1;
    TextAnchor at = TextAnchor.in(marked.replace("#", ""), new TextSpan(start, end));
    assertThat(Surrounding.before(at)).isEqualTo(before);
    assertThat(Surrounding.after(at)).isEqualTo(after);
  }
}
