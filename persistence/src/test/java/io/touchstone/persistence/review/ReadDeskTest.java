package io.touchstone.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.Assessment.Decision.Mark;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.ReadDesk;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import io.touchstone.persistence.testing.UseCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(UseCases.class)
class ReadDeskTest extends DatabaseTest {
  private static final Mark OPINION =
      new Mark(new Finding.NotCheckable(NotCheckableKind.OPINION), "", "", null);

  @Autowired MarkClaim marks;
  @Autowired ClaimCases cases;
  @Autowired Access access;
  @Autowired Articles articles;
  @Autowired Statements statements;
  @Autowired Suggestions suggestions;

  @Test
  void afterAMarkTheDeskIsAsIfReadAnew() {
    AccountId ada = story.person("ada");
    Viewer viewer = new Viewer(ada, false);
    InvestigationId investigation = story.investigation(ada);
    Story.Told first =
        story.published(
            investigation, "First", null, "2026-02-05", "The gate fell.", "Nobody came.");
    Story.Told second =
        story.published(investigation, "Second", null, "2026-02-06", "The gate gave way.");
    story.claim(investigation, first.statement(0), second.statement(0));
    ReadDesk desks =
        new ReadDesk(new ReadArticle(access, articles, statements), cases, suggestions, statements);
    ReadDesk.Desk desk = desks.of(viewer, first.id());

    for (int marked = 0; marked < 2; marked++) {
      marks.mark(viewer, CommandId.next(), first.statement(marked), OPINION);
      desk = desks.afterMark(viewer, desk, first.statement(marked));
      assertThat(desk.statements()).isEqualTo(desks.of(viewer, first.id()).statements());
    }
    assertThat(desk.statements())
        .allMatch(it -> it.standing() instanceof Standing.Provisional, "is marked");

    marks.withdraw(viewer, CommandId.next(), first.statement(0));
    desk = desks.afterMark(viewer, desk, first.statement(0));
    assertThat(desk.statements()).isEqualTo(desks.of(viewer, first.id()).statements());
    assertThat(desk.statements().getFirst().standing()).isInstanceOf(Standing.Unreviewed.class);
  }
}
