package io.touchstone.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.SharedCopies;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ReshapeClaims;
import io.touchstone.domain.inquiry.Inquiries;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.report.CompileDossier;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.review.Adjudicate;
import io.touchstone.domain.review.ArrangeReviews;
import io.touchstone.domain.review.Assessment.Decision.Mark;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.MarkOutcome;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.review.SuggestFinding;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import io.touchstone.persistence.testing.UseCases;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(UseCases.class)
class BlindReviewsTest extends DatabaseTest {
  private static final Finding FORECAST = new Finding.NotCheckable(NotCheckableKind.FORECAST);
  private static final Finding OPINION = new Finding.NotCheckable(NotCheckableKind.OPINION);

  @Autowired ArrangeReviews arranging;
  @Autowired Adjudicate adjudication;
  @Autowired MarkClaim marks;
  @Autowired ReshapeClaims shapes;
  @Autowired ClaimCases cases;
  @Autowired SuggestFinding suggestions;
  @Autowired TrailLog trail;
  @Autowired Investigations investigations;
  @Autowired Access access;
  @Autowired Articles articles;
  @Autowired SharedCopies copies;
  @Autowired Outlets outlets;
  @Autowired Statements statements;
  @Autowired Inquiries inquiries;

  Viewer ada;
  Viewer bo;
  Viewer eva;
  InvestigationId investigation;
  StatementId statement;
  Claim claim;
  Claim another;

  @BeforeEach
  void tell() {
    AccountId a = story.person("ada");
    AccountId b = story.person("bo");
    AccountId e = story.person("eva");
    ada = new Viewer(a, false);
    bo = new Viewer(b, false);
    eva = new Viewer(e, false);
    investigation = story.investigation(e);
    Investigation stored = investigations.find(investigation).orElseThrow();
    investigations.save(
        stored.withMember(a, InvestigationRole.REVIEWER).withMember(b, InvestigationRole.REVIEWER),
        stored.version());
    Story.Told told = story.article(investigation, "Gate", "It will fail.", "It may.");
    statement = told.statement(0);
    claim = story.claim(investigation, statement);
    another = story.claim(investigation, told.statement(1));
    arranging.ask(eva, CommandId.next(), claim.id(), 2);
  }

  @Test
  void untilAllAreInNobodySeesTheOthersInAnyChannel() {
    mark(ada, FORECAST, "I saw it coming.");

    for (Viewer other : List.of(bo, eva, new Viewer(AccountId.next(), true))) {
      assertThat(cases.of(other, claim.id()).assessments()).isEmpty();
      assertThat(cases.of(other, claim.id()).standing()).isInstanceOf(Standing.Unreviewed.class);
      assertThat(cases.of(other, statement).orElseThrow().assessments()).isEmpty();
      assertThat(cases.in(other, investigation)).allMatch(it -> it.assessments().isEmpty());
      assertThat(suggestions.of(other, statement, true)).isEmpty();
    }
    assertThat(suggestions.of(bo, cases.of(bo, another.id()), true))
        .as("of a claim that is reviewed openly")
        .isPresent();
    assertThat(investigations.visibleTo(eva).getFirst().reviewed()).isZero();
    assertThat(dossier(ada).claims()).as("nor does one's own mark get out").isEmpty();
    assertThat(cases.of(ada, claim.id()).standing()).isInstanceOf(Standing.Provisional.class);
    assertThat(toldInTheTrail()).doesNotContain("FORECAST");
  }

  @Test
  void whenAllAreInEverybodySeesAll() {
    mark(ada, FORECAST, "I saw it coming.");
    MarkOutcome outcome = mark(bo, FORECAST, "So did I.");

    assertThat(((MarkOutcome.Marked) outcome).standing()).isInstanceOf(Standing.Agreed.class);
    assertThat(cases.of(eva, claim.id()).standing()).isInstanceOf(Standing.Agreed.class);
    assertThat(investigations.visibleTo(eva).getFirst().reviewed()).isOne();
    ReviewedClaim printed = dossier(eva).claims().getFirst();
    assertThat(printed.assessments()).hasSize(2);
    assertThat(printed.scrutiny().independent()).isEqualTo(2);
    assertThat(toldInTheTrail()).contains("REVIEW_OPENED").contains("FORECAST");
  }

  @Test
  void whatTheyDifferAboutIsSettledByAnEditorWhoDidNotAssessIt() {
    mark(ada, FORECAST, "It speaks of tomorrow.");
    mark(bo, OPINION, "Somebody thinks so.");

    assertThat(mark(ada, OPINION, "")).isInstanceOf(MarkOutcome.Refused.class);
    assertThat(marks.withdraw(ada, CommandId.next(), statement))
        .isInstanceOf(MarkOutcome.Refused.class);
    assertThatThrownBy(() -> settle(ada, "I was right.")).isInstanceOf(NotPermittedException.class);
    assertThatThrownBy(() -> settle(eva, " ")).isInstanceOf(InvalidInputException.class);

    settle(eva, "The date decides.");

    assertThat(cases.of(bo, claim.id()).standing()).isInstanceOf(Standing.Adjudicated.class);
    ReviewedClaim printed = dossier(eva).claims().getFirst();
    assertThat(printed.finding()).isEqualTo(FORECAST);
    assertThat(printed.assessments())
        .extracting(ReviewedClaim.Mark::finding)
        .containsExactly(FORECAST, OPINION);
    ReviewedClaim.Settlement settlement = printed.scrutiny().settlement();
    assertThat(settlement).isNotNull();
    assertThat(settlement.by()).isEqualTo("editor 1");
    assertThat(settlement.jointly()).isFalse();
    assertThat(settlement.reason()).isEqualTo("The date decides.");

    adjudication.takeBack(eva, CommandId.next(), claim.id());
    assertThat(cases.of(bo, claim.id()).standing()).isInstanceOf(Standing.Contested.class);
  }

  @Test
  void whoDoesNotWaitAnswersForItInTheReport() {
    mark(ada, FORECAST, "");
    arranging.openEarly(eva, CommandId.next(), claim.id(), "Bo is ill.");

    assertThat(cases.of(bo, claim.id()).standing()).isInstanceOf(Standing.Provisional.class);
    ReviewedClaim.Waiver waiver = dossier(eva).claims().getFirst().scrutiny().waiver();
    assertThat(waiver).isNotNull();
    assertThat(waiver.by()).isEqualTo("editor 1");
    assertThat(waiver.reason()).isEqualTo("Bo is ill.");
    assertThatThrownBy(() -> arranging.openEarly(eva, CommandId.next(), claim.id(), "Twice."))
        .isInstanceOf(InvalidInputException.class);
  }

  @Test
  void aMergerDoesNotShowWhatIsHidden() {
    mark(ada, FORECAST, "");

    assertThatThrownBy(() -> shapes.merge(bo, CommandId.next(), another.id(), claim.id()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("independent");
    assertThat(cases.of(bo, another.id()).assessments()).isEmpty();
  }

  @Test
  void theRuleIsMadeBeforeTheFirstMarkAndByAnEditor() {
    assertThatThrownBy(() -> arranging.ask(ada, CommandId.next(), claim.id(), 1))
        .isInstanceOf(NotPermittedException.class);
    mark(ada, FORECAST, "");
    assertThatThrownBy(() -> arranging.ask(eva, CommandId.next(), claim.id(), 1))
        .isInstanceOf(InvalidInputException.class);
    assertThat(cases.of(bo, claim.id()).assessments()).isEmpty();
  }

  @Test
  void theDefaultHoldsForWhatNobodyHasMarked() {
    Story.Told told = story.article(investigation, "Later", "Marked already.", "Not yet.");
    Claim open = story.claim(investigation, told.statement(0));
    marks.mark(ada, CommandId.next(), told.statement(0), new Mark(OPINION, "", "", null));

    arranging.askByDefault(eva, CommandId.next(), investigation, 3);
    marks.mark(ada, CommandId.next(), told.statement(1), new Mark(OPINION, "", "", null));

    assertThat(cases.of(bo, open.id()).standing()).isInstanceOf(Standing.Provisional.class);
    assertThat(cases.of(bo, told.statement(1)).orElseThrow().review().wanted()).isEqualTo(3);
    assertThat(cases.of(bo, told.statement(1)).orElseThrow().assessments()).isEmpty();
    assertThat(cases.of(bo, claim.id()).review().wanted()).isEqualTo(2);
    assertThat(arranging.byDefault(bo, investigation)).isEqualTo(3);
  }

  private MarkOutcome mark(Viewer viewer, Finding finding, String why) {
    return marks.mark(viewer, CommandId.next(), statement, new Mark(finding, why, "", null));
  }

  private void settle(Viewer viewer, String why) {
    adjudication.decide(viewer, CommandId.next(), claim.id(), new Mark(FORECAST, why, "", null));
  }

  private Dossier dossier(Viewer viewer) {
    return inTransaction(
        () ->
            new CompileDossier(
                    access,
                    cases,
                    articles,
                    copies,
                    outlets,
                    statements,
                    inquiries,
                    trail,
                    (a, b) -> List.of(),
                    InstantSource.system(),
                    null)
                .compile(viewer, investigation));
  }

  private String toldInTheTrail() {
    return trail.after(investigation, 0, 100).stream()
        .map((TrailEntry it) -> it.action() + " " + it.details())
        .toList()
        .toString();
  }
}
