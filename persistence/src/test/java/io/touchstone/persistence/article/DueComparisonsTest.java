package io.touchstone.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.DueComparisons;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story.Told;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DueComparisonsTest extends DatabaseTest {
  @Autowired DueComparisons due;
  @Autowired Articles articles;

  InvestigationId flood;
  Told first;
  Told second;

  @BeforeEach
  void twoArticles() {
    flood = story.investigation(story.person("ada"));
    first = story.article(flood, "Water rises", "The gate was open.");
    second = story.article(flood, "Water falls", "The gate was shut.");
    due.add(flood, List.of(second.id()));
    due.add(flood, List.of(first.id()));
    due.add(flood, List.of(first.id()));
  }

  @Test
  void theirTurnComesInTheOrderOfTheirNumbers() {
    assertThat(due.investigations()).containsExactly(flood);
    assertThat(due.in(flood)).containsExactlyInAnyOrder(first.id(), second.id());
    assertThat(due.next(flood)).contains(first.id());

    due.done(first.id());

    assertThat(due.next(flood)).contains(second.id());
    due.done(second.id());
    assertThat(due.next(flood)).isEmpty();
    assertThat(due.investigations()).isEmpty();
  }

  @Test
  void whatFailsComesLaterAndInTheEndNoMore() {
    due.failed(first.id());
    assertThat(due.next(flood)).contains(second.id());
    due.done(second.id());
    assertThat(due.next(flood)).contains(first.id());

    for (int tried = 1; tried < DueComparisons.TRIES; tried++) {
      due.failed(first.id());
    }

    assertThat(due.next(flood)).isEmpty();
    assertThat(due.in(flood)).isEmpty();
    assertThat(due.investigations()).isEmpty();
  }

  @Test
  void anArticleThatIsRemovedIsDueNoMore() {
    articles.remove(first.id());

    assertThat(due.in(flood)).containsExactly(second.id());
  }
}
