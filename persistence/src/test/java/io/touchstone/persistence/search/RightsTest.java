package io.touchstone.persistence.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.search.Facet;
import io.touchstone.domain.search.SearchAnswer;
import io.touchstone.domain.search.SearchKind;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RightsTest extends SearchTest {
  @Autowired Investigations investigations;

  private AccountId insider;
  private AccountId outsider;
  private InvestigationId secret;

  @BeforeEach
  void twoInvestigations() {
    insider = story.person("insider");
    outsider = story.person("outsider");
    secret = story.investigation(insider);
    story.published(secret, "Leak", null, "2026-01-05", "The gate was sold.");
    InvestigationId open = story.investigation(insider, outsider);
    story.published(open, "News", null, "2026-02-05", "The gate was painted.");
  }

  @Test
  void whoTakesNoPartFindsNothingOfItAndCountsNothingOfIt() {
    SearchAnswer answer = search(member(outsider), "gate ");

    assertThat(marked(answer, SearchKind.STATEMENT)).containsExactly("The [gate] was painted.");
    assertThat(answer.facets().get(Facet.INVESTIGATION)).hasSize(1);
    assertThat(counts(answer, Facet.MONTH)).containsOnlyKeys("2026-02");
    assertThat(counts(answer, Facet.STANDING)).containsEntry("UNREVIEWED", 1L);
    assertThat(answer.total()).isEqualTo(2);
  }

  @Test
  void askingForItByItsIdChangesNothing() {
    SearchAnswer answer =
        search(member(outsider), "gate ", Map.of(Facet.INVESTIGATION, Set.of(secret.toString())));

    assertThat(answer.groups()).isEmpty();
    assertThat(answer.facets().get(Facet.INVESTIGATION))
        .noneMatch(it -> it.value().equals(secret.toString()) && it.count() > 0);
  }

  @Test
  void membersAndAdministratorsFindAll() {
    assertThat(marked(search(member(insider), "gate "), SearchKind.STATEMENT)).hasSize(2);
    assertThat(marked(search(administrator(), "gate "), SearchKind.STATEMENT)).hasSize(2);
  }

  @Test
  void whoNobodyLetInFindsNothing() {
    SearchAnswer answer = search(member(story.person("stranger")), "gate ");

    assertThat(answer.groups()).isEmpty();
    assertThat(answer.facets()).isEmpty();
  }

  @Test
  void aRightThatIsGivenOrTakenCountsAtOnce() {
    inTransaction(
        () -> {
          Investigation was = investigations.find(secret).orElseThrow();
          investigations.save(was.withMember(outsider, InvestigationRole.READER), was.version());
        });
    assertThat(marked(search(member(outsider), "gate "), SearchKind.STATEMENT)).hasSize(2);

    inTransaction(
        () -> {
          Investigation was = investigations.find(secret).orElseThrow();
          investigations.save(was.withoutMember(outsider), was.version());
        });
    assertThat(marked(search(member(outsider), "gate "), SearchKind.STATEMENT)).hasSize(1);
  }
}
