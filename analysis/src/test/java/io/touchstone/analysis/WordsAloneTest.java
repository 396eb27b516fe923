package io.touchstone.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.article.SharedCopy;
import io.touchstone.domain.statement.ComparedArticle;
import io.touchstone.domain.statement.Comparison.Result;
import io.touchstone.domain.statement.Similarity;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is found where the language model can't be loaded. */
class WordsAloneTest {
  private final EventComparison comparison =
      new EventComparison(new BrokenEncoder(), new VectorsInMemory());

  private final ComparedArticle marlin =
      Articles.of(
          1,
          "Marlin News",
          List.of(),
          "The east pier of Port Else collapsed on Friday, killing 12 dock workers.",
          "Two cranes fell into the harbour basin.",
          "The operator, Halvorsen Shipping, had postponed an inspection of the bolts.",
          "Mayor Piet Ortiz promised a public inquiry.",
          "The town market opens on Saturdays.");

  private final ComparedArticle courier =
      Articles.of(
          2,
          "Else Courier",
          List.of(),
          "Fourteen people died.",
          "At least 14 dock workers were killed when Port Else's east pier collapsed on Friday.",
          "An inspection of the bolts had been postponed by operator Halvorsen Shipping.",
          "Ortiz, the mayor, promised that there would be a public inquiry.",
          "A choir sang in the cathedral.");

  @Test
  void findsTheSameStatementAndSaysWhy() {
    Result result = comparison.compare(courier, List.of(marlin));
    assertThat(best(result, courier.statements().get(1)))
        .isEqualTo(marlin.statements().get(0).id());
    assertThat(best(result, courier.statements().get(2)))
        .isEqualTo(marlin.statements().get(2).id());
    assertThat(best(result, courier.statements().get(3)))
        .isEqualTo(marlin.statements().get(3).id());
    assertThat(best(result, courier.statements().get(4))).isNull();
    assertThat(result.similarities()).allMatch(it -> !it.reasons().isEmpty());
    assertThat(of(result, courier.statements().get(1)).reasons())
        .anyMatch(it -> it.startsWith("shares ") && it.contains("“dock”"))
        .contains("numbers differ: 14 against 12");
  }

  @Test
  void scoresTheSameWordsWithOneAndIsDeterministic() {
    ComparedArticle copy =
        Articles.of(3, "Third", List.of(), "Two cranes fell into the harbour basin.");
    Result first = comparison.compare(copy, List.of(marlin, courier));
    assertThat(first.similarities().getFirst().score()).isGreaterThan(0.999);
    assertThat(comparison.compare(copy, List.of(marlin, courier))).isEqualTo(first);
  }

  @Test
  void findsReworkedCopyByItsCredit() {
    ComparedArticle reworked =
        Articles.of(
            4,
            "Evening Ledger",
            List.of("Marlin News"),
            "The east pier of Port Else collapsed on Friday afternoon.",
            "Owner Halvorsen Shipping had postponed an inspection of the bolts last year.",
            "The mayor spoke to relatives in the evening.");
    List<SharedCopy> copies = comparison.compare(reworked, List.of(marlin, courier)).sharedCopies();
    assertThat(copies).hasSize(1);
    assertThat(copies.getFirst().derived()).isEqualTo(reworked.article().id());
    assertThat(copies.getFirst().source()).isEqualTo(marlin.article().id());
    assertThat(copies.getFirst().reason()).startsWith("credits Marlin News and shares ");
    assertThat(copies.getFirst().containment()).isBetween(0.1, 0.9);
  }

  @Test
  void findsCopyWithoutACreditOnlyWhenMuchIsShared() {
    ComparedArticle copied =
        Articles.of(
            5,
            "Copycat",
            List.of(),
            "The east pier of Port Else collapsed on Friday, killing 12 dock workers.",
            "Two cranes fell into the harbour basin.");
    assertThat(comparison.compare(copied, List.of(marlin)).sharedCopies())
        .singleElement()
        .satisfies(it -> assertThat(it.derived()).isEqualTo(copied.article().id()));
    assertThat(comparison.compare(courier, List.of(marlin)).sharedCopies()).isEmpty();
  }

  @Test
  void doesNotTakeASharedSpeechForCopy() {
    String speech =
        "“We will leave no bolt unturned until we know why twelve of our colleagues never came "
            + "home from the east pier on that Friday,” ";
    ComparedArticle a = Articles.of(6, "One", List.of(), speech + "the mayor said at noon.");
    ComparedArticle b = Articles.of(7, "Two", List.of(), speech + "Piet Ortiz told relatives.");
    assertThat(comparison.compare(a, List.of(b)).sharedCopies()).isEmpty();
    assertThat(comparison.compare(a, List.of(b)).similarities()).isNotEmpty();
  }

  @Test
  void namesWhatCompared() {
    assertThat(comparison.compare(courier, List.of(marlin)).by()).isEqualTo("words 1");
  }

  @Test
  void comparesNothingWithItself() {
    assertThat(comparison.compare(marlin, List.of(marlin)).similarities()).isEmpty();
  }

  private static Similarity of(Result result, Statement statement) {
    return bestOf(result).get(statement.id());
  }

  private static StatementId best(Result result, Statement statement) {
    Similarity similarity = of(result, statement);
    return similarity == null ? null : similarity.b();
  }

  private static Map<StatementId, Similarity> bestOf(Result result) {
    return Stream.of(result.similarities())
        .flatMap(List::stream)
        .collect(Collectors.toMap(Similarity::a, Function.identity(), (first, _) -> first));
  }
}
