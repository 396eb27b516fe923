package io.touchstone.analysis.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.analysis.embedding.SentenceEncoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameStatementTest {
  private static final SentenceEncoder ENCODER = Encoders.bundled();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "largest owner of the shipping company| biggest shareholder of the shipping firm| true",
        "because the bolts were loose| loose bolts were the cause| true",
        "because the bolts were loose| until the end of March| false",
        "the mayor will resign| a choir sang in the cathedral| false"
      })
  void tellsTheSameFromOther(String a, String b, boolean same) {
    double score = SameStatement.score(text(a), text(b));
    assertThat(score >= SameStatement.THRESHOLD).isEqualTo(same);
    assertThat(score).isEqualTo(SameStatement.score(text(b), text(a)), within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The pier collapsed on Friday, killing 12 workers.|On Friday the pier collapsed and killed"
            + " 12 workers.|true",
        "The pier collapsed on Friday, killing 12 workers.|The council passed its budget on Monday"
            + " by nine votes.|false"
      })
  void tellsParaphrases(String a, String b, boolean same) {
    double score = SameStatement.paraphrase(text(a), text(b));
    assertThat(score >= SameStatement.PARAPHRASE_THRESHOLD).isEqualTo(same);
  }

  private static ComparedText text(String text) {
    return ComparedText.of(text, ENCODER);
  }
}
