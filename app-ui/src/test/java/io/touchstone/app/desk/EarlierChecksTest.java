package io.touchstone.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.AddTeammate;
import io.touchstone.domain.account.NewPerson;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.claim.EarlierCheck;
import io.touchstone.domain.claim.FindEarlierChecks;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.MarkOutcome;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.statement.StatementId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** From a mark in one investigation to another investigation's desk. */
@SpringBootTest
@WithAdministrator
class EarlierChecksTest {
  private static final String SEEN =
      "A shark was seen in the harbour basin of Port Else on Friday.";

  @Autowired private FindEarlierChecks checks;
  @Autowired private CurrentViewer current;
  @Autowired private ManageInvestigations investigations;
  @Autowired private ImportArticles imports;
  @Autowired private ReadArticle articles;
  @Autowired private MarkClaim marks;
  @Autowired private AddTeammate people;

  private Viewer chief;
  private InvestigationId flood;
  private StatementId marked;
  private InvestigationId fire;
  private StatementId repeating;

  @BeforeEach
  void markedInOneRepeatedInAnother() {
    chief = current.get();
    flood = investigations.create(chief, "The flood", "").id();
    marked = statement(flood, "Shark in the basin", SEEN);
    fire = investigations.create(chief, "The fire", "").id();
    repeating = statement(fire, "Fire", "Somebody saw a shark in Port Else’s harbour on Friday.");
    mark(marked);
  }

  private void mark(StatementId statement) {
    MarkOutcome outcome =
        marks.mark(
            chief,
            CommandId.next(),
            statement,
            new Assessment.Decision.Mark(
                new Finding.NotCheckable(NotCheckableKind.BOILERPLATE), "a joke", "", null));
    assertThat(outcome).isInstanceOf(MarkOutcome.Marked.class);
  }

  private StatementId statement(InvestigationId investigation, String title, String text) {
    byte[] content = (title + "\n\n" + text + "\n").getBytes(StandardCharsets.UTF_8);
    ImportOutcome outcome =
        imports
            .importFile(chief, investigation, new SourceFile(UUID.randomUUID() + ".txt", content))
            .getFirst();
    ArticleId article = ((ImportOutcome.Imported) outcome).article();
    return articles.read(chief, article).statements().stream()
        .filter(it -> it.text().equals(text))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Viewer person(InvestigationId... memberships) {
    AccountId id =
        people
            .add(
                chief,
                new NewPerson(
                    "p" + UUID.randomUUID().toString().substring(0, 8), "Bea", "long enough 123"))
            .id();
    for (InvestigationId investigation : memberships) {
      investigations.putMember(chief, investigation, id, InvestigationRole.READER);
    }
    return new Viewer(id, false);
  }

  private List<String> titles(Viewer viewer, StatementId statement) {
    return checks.of(viewer, statement).stream().map(EarlierCheck::investigation).toList();
  }

  @Test
  void isFoundByWhoeverMaySeeBoth() {
    assertThat(titles(person(flood, fire), repeating)).containsExactly("The flood");
  }

  @Test
  void whatTheViewerMayNotSeeDoesNotExist() {
    assertThat(titles(person(fire), repeating)).isEmpty();
    Viewer outside = person(flood);
    assertThatThrownBy(() -> checks.of(outside, repeating)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void aStatementsOwnClaimIsNoEarlierCheckAndAWithdrawnMarkIsNone() {
    Viewer both = person(flood, fire);
    assertThat(titles(both, marked)).isEmpty();
    marks.withdraw(chief, CommandId.next(), marked);
    assertThat(titles(both, repeating)).isEmpty();
  }
}
