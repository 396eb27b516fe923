package io.touchstone.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.search.Facet;
import io.touchstone.domain.search.SearchAnswer;
import io.touchstone.domain.search.SearchHit;
import io.touchstone.domain.search.SearchKind;
import io.touchstone.domain.search.SearchRequest;
import io.touchstone.domain.search.SearchWords;
import io.touchstone.domain.search.StandingGroup;
import io.touchstone.persistence.testing.Story.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest extends SearchTest {
  private static final String GATE = "The floodgates of Tarn were opened at 04:10.";
  private static final String CAFE = "Zoë’s café stayed dry, the mayor said.";
  private static final String SCHOOL = "Three schools closed; the gate of one was open.";

  static Stream<Arguments> typed() {
    return Stream.of(
        arguments("tarn ", List.of("The floodgates of [Tarn] were opened at 04:10.")),
        arguments("TARN ", List.of("The floodgates of [Tarn] were opened at 04:10.")),
        arguments("floodgate ", List.of("The [floodgates] of Tarn were opened at 04:10.")),
        arguments("flood ", List.of()),
        arguments("flood", List.of("The [floodgates] of Tarn were opened at 04:10.")),
        arguments("cafe ", List.of("Zoë’s [café] stayed dry, the mayor said.")),
        arguments("zoe ", List.of("[Zoë’s] café stayed dry, the mayor said.")),
        arguments("mayor tarn ", List.of()),
        arguments("the mayor ", List.of("Zoë’s café stayed dry, the [mayor] said.")),
        arguments("\"the gate\"", List.of("Three schools closed; [the gate] of one was open.")),
        arguments("\"gate the\"", List.of()),
        arguments("\"the gates\"", List.of()),
        arguments("\"the gate\" mayor ", List.of()),
        arguments("school mayor gate tarn dry ", List.of()),
        arguments("*:* OR (", List.of()),
        arguments("text:gate~", List.of()));
  }

  @ParameterizedTest
  @MethodSource("typed")
  void areFoundAndMarked(String typed, List<String> found) {
    AccountId reviewer = story.person("reviewer");
    InvestigationId investigation = story.investigation(reviewer);
    story.article(investigation, "One", GATE, CAFE, SCHOOL);

    assertThat(marked(search(member(reviewer), typed), SearchKind.STATEMENT)).isEqualTo(found);
  }

  @Test
  void statementsClaimsChecksAndArticlesStandApart() {
    AccountId reviewer = story.person("reviewer");
    InvestigationId investigation = story.investigation(reviewer);
    Told told = story.article(investigation, "A gate in the night", GATE, SCHOOL);
    Claim open = story.claim(investigation, told.statement(0));
    Claim checked = story.claim(investigation, told.statement(1));
    story.mark(checked.id(), reviewer, Verdict.DISPUTED);

    SearchAnswer answer = search(member(reviewer), "gate ");

    assertThat(answer.groups())
        .extracting(SearchAnswer.Group::kind)
        .containsExactly(
            SearchKind.EARLIER_CHECK, SearchKind.CLAIM, SearchKind.STATEMENT, SearchKind.ARTICLE);
    SearchHit check = hits(answer, SearchKind.EARLIER_CHECK).getFirst();
    assertThat(check.claim()).isEqualTo(checked.number());
    assertThat(check.standing()).isEqualTo(StandingGroup.DISPUTED);
    assertThat(check.day()).isEqualTo("2026-03-14");
    assertThat(check.article()).isEqualTo(told.article().number());
    assertThat(check.statement()).isEqualTo(told.statement(1));
    assertThat(check.title()).isEqualTo("The flood");
    assertThat(marked(check.excerpt())).isEqualTo("The [gate] was open");
    assertThat(hits(answer, SearchKind.CLAIM))
        .extracting(SearchHit::claim)
        .containsExactly(open.number());
    SearchHit statement = hits(answer, SearchKind.STATEMENT).getFirst();
    assertThat(statement.standing()).isEqualTo(StandingGroup.DISPUTED);
    SearchHit article = hits(answer, SearchKind.ARTICLE).getFirst();
    assertThat(marked(article.headline())).isEqualTo("A [gate] in the night");
    assertThat(marked(article.excerpt())).contains("the [gate] of one");
    assertThat(article.standing()).isNull();
  }

  @Test
  void manyArePagedByTheLastOneShown() {
    AccountId reviewer = story.person("reviewer");
    InvestigationId investigation = story.investigation(reviewer);
    String[] sentences =
        IntStream.range(0, 25).mapToObj(i -> "Gate " + i + " held.").toArray(String[]::new);
    Told told = story.article(investigation, "One", sentences);
    Viewer viewer = member(reviewer);

    List<String> seen = new ArrayList<>();
    SearchHit last = null;
    boolean more = true;
    while (more) {
      SearchAnswer.Group page =
          search(
                  viewer,
                  new SearchRequest(
                      SearchWords.of("gate held "),
                      Map.of(),
                      SearchKind.STATEMENT,
                      last == null ? null : last.id(),
                      10))
              .groups()
              .getFirst();
      assertThat(page.total()).isEqualTo(25);
      page.hits().forEach(hit -> seen.add(hit.id().toString()));
      last = page.hits().getLast();
      more = page.more();
    }

    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            told.statements().stream().map(it -> id(it).toString()).toList());
  }

  @Test
  void facetsNarrowDownAndCountWhatElseThereIs() {
    AccountId reviewer = story.person("reviewer");
    InvestigationId flood = story.investigation(reviewer);
    InvestigationId other = story.investigation(reviewer);
    Told marked = story.published(flood, "One", null, "2026-03-14", "The gate was open.");
    story.published(flood, "Two", null, "2026-04-02T09:30", "The gate was shut.");
    story.published(other, "Three", null, null, "No gate was there.");
    Claim claim = story.claim(flood, marked.statement(0));
    story.mark(claim.id(), reviewer, Verdict.CORROBORATED);
    Viewer viewer = member(reviewer);

    SearchAnswer all = search(viewer, "gate ");
    assertThat(counts(all, Facet.MONTH)).containsOnlyKeys("2026-03", "2026-04");
    assertThat(counts(all, Facet.STANDING))
        .containsEntry("CORROBORATED", 2L)
        .containsEntry("UNREVIEWED", 2L);

    SearchAnswer april = search(viewer, "gate ", Map.of(Facet.MONTH, Set.of("2026-04")));
    assertThat(marked(april, SearchKind.STATEMENT)).containsExactly("The [gate] was shut.");
    assertThat(counts(april, Facet.MONTH)).isEqualTo(counts(all, Facet.MONTH));
    assertThat(counts(april, Facet.STANDING)).containsOnlyKeys("UNREVIEWED");

    SearchAnswer there =
        search(viewer, "gate ", Map.of(Facet.INVESTIGATION, Set.of(other.toString())));
    assertThat(marked(there, SearchKind.STATEMENT)).containsExactly("No [gate] was there.");

    SearchAnswer none =
        search(
            viewer,
            "gate ",
            Map.of(Facet.MONTH, Set.of("2026-04"), Facet.STANDING, Set.of("CORROBORATED")));
    assertThat(none.groups()).isEmpty();
    assertThat(counts(none, Facet.STANDING)).containsEntry("CORROBORATED", 0L);
  }
}
