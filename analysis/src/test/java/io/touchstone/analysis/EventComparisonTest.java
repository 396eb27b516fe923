package io.touchstone.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.analysis.embedding.EncodedText;
import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.analysis.embedding.EncodingException;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.domain.statement.ComparedArticle;
import io.touchstone.domain.statement.Comparison.Result;
import io.touchstone.domain.statement.Similarity;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventComparisonTest {
  private final ComparedArticle marlin =
      Articles.of(
          1,
          "Marlin News",
          List.of(),
          "The east pier of Port Else collapsed on Friday, killing 12 dock workers.",
          "The operator had postponed an inspection of the bolts.",
          "The town market opens on Saturdays.");

  private final ComparedArticle courier =
      Articles.of(
          2,
          "Else Courier",
          List.of(),
          "Fourteen dockers died when the landing stage gave way.",
          "A check of the bolts was put off by the company that runs it.",
          "A choir sang in the cathedral.");

  @Test
  void findsWhatIsSaidInOtherWords() {
    Result result = new EventComparison(Encoders.bundled()).compare(courier, List.of(marlin));
    assertThat(result.similarities())
        .extracting(Similarity::a, Similarity::b)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                courier.statements().get(1).id(), marlin.statements().get(1).id()))
        .doesNotContain(
            org.assertj.core.groups.Tuple.tuple(
                courier.statements().get(2).id(), marlin.statements().get(2).id()));
    assertThat(result.similarities()).allMatch(it -> !it.reasons().isEmpty());
  }

  @Test
  void comparesWordsWhereTheModelCannotBeLoaded() {
    SentenceEncoder broken =
        new SentenceEncoder() {
          @Override
          public String model() {
            return "broken";
          }

          @Override
          public EncodedText encode(String text) {
            throw new EncodingException("The model file is missing.", null);
          }
        };
    Result result = new EventComparison(broken).compare(marlin, List.of(marlin, courier));
    assertThat(result).isEqualTo(new LexicalComparison().compare(marlin, List.of(marlin, courier)));
  }
}
