package io.touchstone.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.search.SearchAnswer;
import io.touchstone.domain.search.SearchHit;
import io.touchstone.domain.search.SearchKind;
import io.touchstone.persistence.testing.Story.Told;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeaningTest extends SearchTest {
  private static final String[] SENTENCES = {
    "The sluice was raised.", "A gate was open.", "Pupils left their classroom.", "An open gate."
  };

  private AccountId reviewer;
  private InvestigationId investigation;

  private Told told() {
    reviewer = story.person("reviewer");
    investigation = story.investigation(reviewer);
    Told told = story.article(investigation, "One", SENTENCES);
    for (int i = 0; i < 3; i++) {
      encode(told.statement(i), SENTENCES[i]);
    }
    return told;
  }

  @Test
  void whatSaysTheSameInOtherWordsIsFoundAfterWhatSaysItInThese() {
    told();

    SearchAnswer answer = searchMeaning(member(reviewer), "gate open ");

    List<SearchHit> hits = hits(answer, SearchKind.STATEMENT);
    assertThat(marked(answer, SearchKind.STATEMENT))
        .containsExactly("A [gate] was [open].", "An [open] [gate].", "The sluice was raised.");
    assertThat(hits).extracting(SearchHit::byMeaning).containsExactly(false, false, true);
    assertThat(answer.meaning()).isTrue();
    assertThat(answer.groups().getFirst().total()).isEqualTo(3);
  }

  @Test
  void aPhraseIsWantedAllTheSame() {
    told();

    assertThat(marked(searchMeaning(member(reviewer), "\"gate was open\""), SearchKind.STATEMENT))
        .containsExactly("A [gate was open].");
  }

  @Test
  void whoDoesNotTakePartFindsNothingByMeaningEither() {
    told();

    SearchAnswer answer = searchMeaning(member(story.person("stranger")), "gate open ");

    assertThat(answer.groups()).isEmpty();
    assertThat(answer.facets()).isEmpty();
  }

  @Test
  void vectorsThatComeLaterAreFoundLater() {
    Told told = told();
    assertThat(hits(searchMeaning(member(reviewer), "official "), SearchKind.STATEMENT)).isEmpty();

    encode(told.statement(3), "the politician");

    assertThat(hits(searchMeaning(member(reviewer), "official "), SearchKind.STATEMENT))
        .extracting(SearchHit::id)
        .containsExactly(id(told.statement(3)));
  }
}
