package io.touchstone.benchmarks.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.touchstone.analysis.checkworthiness.Nature;
import io.touchstone.analysis.comparison.ComparedEvent;
import io.touchstone.analysis.comparison.EventAnalysis;
import io.touchstone.analysis.comparison.EventClaim;
import io.touchstone.analysis.comparison.EventClaim.Kind;
import io.touchstone.analysis.comparison.SourceArticle;
import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.analysis.embedding.RememberingEncoder;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.review.Verdict;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.TikaArticleExtractor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The five articles that Touchstone began with, against a person's reading of them. They aren't
 * ours to give away: they lie beside the checkout, and without them there is nothing to test.
 */
class FiveArticlesTest {
  private static final Path SEEDS = Path.of("../../shared/seeds");

  private static ComparedEvent event;
  private static FiveArticlesReading reading;

  @BeforeAll
  static void compare() throws IOException {
    assumeTrue(Files.isDirectory(SEEDS), "the five articles are not beside this checkout");
    event = new EventAnalysis(new RememberingEncoder(Encoders.bundled())).compare(articles());
    reading = FiveArticlesReading.of(event);
  }

  private static List<SourceArticle> articles() throws IOException {
    TikaArticleExtractor extractor = new TikaArticleExtractor(ImportLimits.DEFAULT);
    List<Path> files;
    try (Stream<Path> all = Files.list(SEEDS)) {
      files = all.sorted().toList();
    }
    List<SourceArticle> articles = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      for (Extraction found : extractor.extract(new SourceFile(name, Files.readAllBytes(file)))) {
        if (found instanceof Extraction.Extracted article) {
          Fact<String> title = article.facts().title();
          articles.add(
              new SourceArticle(
                  name,
                  article.facts(),
                  article.body().under(title == null ? null : title.value())));
        }
      }
    }
    return articles;
  }

  @Test
  void groupsWhatAPersonReadsAsTheSame() {
    FiveArticlesReading.Agreement agreement = reading.agreementWith(event);
    System.out.println("Pairs of statements of two articles: " + agreement);
    assertThat(agreement.precision()).as("precision of pairs").isGreaterThanOrEqualTo(0.9);
    assertThat(agreement.recall()).as("recall of pairs").isGreaterThanOrEqualTo(0.88);
  }

  @Test
  void putsTheSharedAssertionsOfAllOutletsIntoOneRow() {
    for (String claim : List.of("toll", "removal", "enemy", "assistance", "help")) {
      assertThat(reading.articlesInLargestRow(event, claim)).as(claim).isEqualTo(5);
    }
    assertThat(reading.articlesInLargestRow(event, "ally")).isEqualTo(3);
    assertThat(reading.articlesInLargestRow(event, "listed")).isEqualTo(3);
    assertThat(reading.articlesInLargestRow(event, "awaited")).isEqualTo(2);
    assertThat(reading.articlesInLargestRow(event, "kazan")).isEqualTo(4);
  }

  @Test
  void keepsOfferAnswerAndAcceptanceApart() {
    assertThat(List.of(claim("offered"), claim("awaited"), claim("accepted")))
        .doesNotHaveDuplicates();
  }

  @Test
  void countsOneInterviewOnce() {
    List<Origin> counted = claim("enemy").origins().stream().filter(Origin::counts).toList();
    assertThat(counted).singleElement().extracting(it -> it.articles().size()).isEqualTo(5);
    assertThat(claim("enemy").suggestion()).isEqualTo(Verdict.ATTRIBUTED);
  }

  @Test
  void takesTheReworkedArticleAndItsSourceForOne() {
    assertThat(claim("toll").origins())
        .anyMatch(it -> it.name().equals("Reuters") && it.articles().equals(List.of(2, 4)));
  }

  @Test
  void leavesAnAllegationToThoseWhoMakeIt() {
    EventClaim ukraine = claim("ukraine");
    assertThat(ukraine.appearances()).allMatch(it -> it.role() == Role.ATTRIBUTES);
    assertThat(ukraine.suggestion()).isEqualTo(Verdict.ATTRIBUTED);
    assertThat(claim("proxy").suggestion()).isEqualTo(Verdict.UNSOURCED);
  }

  @Test
  void knowsForecastsAndOpinions() {
    long speculative =
        event.statements().stream()
            .filter(it -> it.article() == 3)
            .filter(it -> it.read().nature().nature() == Nature.FORECAST)
            .count();
    assertThat(speculative).isGreaterThanOrEqualTo(8);
  }

  @Test
  void showsTheChangedQuotationAndTheMisspeltName() {
    assertThat(kinds(claim("appreciates"))).contains("PRONOUN");
    assertThat(kinds(claim("assistance"))).contains("QUOTATION");
    assertThat(kinds(claim("hydrocarbons"))).contains("NAME");
  }

  private static List<String> kinds(EventClaim claim) {
    return claim.differences().stream()
        .map(it -> it.difference().kind().name())
        .distinct()
        .toList();
  }

  private static EventClaim claim(String name) {
    return event.claims().stream()
        .filter(it -> it.kind() == Kind.CONTENT)
        .max(java.util.Comparator.comparingLong(it -> reading.statementsOf(name, it)))
        .orElseThrow();
  }
}
