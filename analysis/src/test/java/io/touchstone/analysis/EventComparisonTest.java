package io.touchstone.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.analysis.embedding.AnotherModel;
import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.domain.statement.ComparedArticle;
import io.touchstone.domain.statement.Comparison;
import io.touchstone.domain.statement.Comparison.Result;
import io.touchstone.domain.statement.Similarity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    Result result =
        new EventComparison(Encoders.bundled(), new VectorsInMemory())
            .compare(courier, List.of(marlin));
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
  void comparesWithAModelThatATeamMountedAndSaysWithWhich(@TempDir Path temporary)
      throws IOException {
    SentenceEncoder mounted = Encoders.in(AnotherModel.in(temporary.resolve("mini")));
    ComparedArticle reprint =
        Articles.of(3, "Reprint", List.of(), "The landing stage gave way and killed 14 dockers.");

    Result result =
        new EventComparison(mounted, new VectorsInMemory()).compare(courier, List.of(reprint));

    assertThat(result.by()).isEqualTo("event 1, " + mounted.model());
    assertThat(result.similarities())
        .extracting(Similarity::a, Similarity::b)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                courier.statements().getFirst().id(), reprint.statements().getFirst().id()));
  }

  @Test
  void aNewArticleCostsItsOwnStatementsOnly() {
    VectorsInMemory vectors = new VectorsInMemory();
    CountingEncoder counting = new CountingEncoder(Encoders.bundled());
    Result first = new EventComparison(counting, vectors).compare(courier, List.of(marlin));
    Set<String> encoded = Set.copyOf(counting.texts());
    assertThat(encoded).contains(marlin.statements().getFirst().text());

    Result again = new EventComparison(counting, vectors).compare(courier, List.of(marlin));
    assertThat(again).isEqualTo(first);
    assertThat(counting.texts()).hasSameSizeAs(encoded);

    ComparedArticle third =
        Articles.of(3, "Third", List.of(), "Inspectors had asked for new bolts in January.");
    new EventComparison(counting, vectors).compare(third, List.of(marlin, courier));
    assertThat(counting.texts().subList(encoded.size(), counting.texts().size()))
        .isNotEmpty()
        .allMatch(it -> it.contains("new bolts in January"));
  }

  @Test
  void anotherModelEncodesAgain() {
    VectorsInMemory vectors = new VectorsInMemory();
    CountingEncoder one = new CountingEncoder(Encoders.bundled());
    new EventComparison(one, vectors).compare(courier, List.of(marlin));
    CountingEncoder other = new CountingEncoder(Encoders.bundled(), "other");
    Result result = new EventComparison(other, vectors).compare(courier, List.of(marlin));
    assertThat(other.texts()).hasSameElementsAs(one.texts());
    assertThat(result.by()).isEqualTo("event 1, other");
  }

  @Test
  void statementsByTheThousandAreComparedInBoundedTime() {
    String[] many =
        IntStream.range(0, 4_000)
            .mapToObj(it -> "Harbour clerk number " + it + " filed form " + it * 7 + " at noon.")
            .toArray(String[]::new);
    ComparedArticle register = Articles.of(4, "Register", List.of(), many);
    ComparedArticle again = Articles.of(5, "Again", List.of(), many);
    Result result =
        new EventComparison(new BrokenEncoder(), new VectorsInMemory())
            .compare(register, List.of(again, marlin));
    assertThat(result.similarities()).isNotEmpty();
    assertThat(result.similarities().stream().map(Similarity::a).distinct().count())
        .isLessThanOrEqualTo(1_500);
  }

  static Stream<String> hostileTexts() {
    return Stream.of(
        "",
        "word ".repeat(200_000),
        "x".repeat(5_000_000),
        "“Мир” said мира 世界。 عالم؟ \u200f\u202e".repeat(50_000),
        "\u0000\u0007\u001b[31m".repeat(100_000),
        "\ud83d".repeat(100_000));
  }

  /** What isn't a report costs the model nothing, and fails nothing. */
  @ParameterizedTest
  @MethodSource("hostileTexts")
  @Timeout(120)
  void hostileTextsAreComparedInBoundedTime(String text) {
    ComparedArticle hostile = Articles.of(6, "Noise", List.of(), text);
    CountingEncoder counting = new CountingEncoder(Encoders.bundled());
    Comparison comparison = new EventComparison(counting, new VectorsInMemory());
    assertThat(comparison.compare(hostile, List.of(marlin)).sharedCopies()).isEmpty();
    assertThat(comparison.compare(marlin, List.of(hostile)).by()).startsWith("event");
    assertThat(counting.texts()).hasSizeLessThan(50);
  }
}
