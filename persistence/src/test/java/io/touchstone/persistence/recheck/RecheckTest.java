package io.touchstone.persistence.recheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleRevision;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.claim.Arrangement;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.GroupStatements;
import io.touchstone.domain.claim.RearrangeStatements;
import io.touchstone.domain.claim.ReshapeClaims;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceLinks;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.recheck.Change;
import io.touchstone.domain.recheck.ConfirmVerdict;
import io.touchstone.domain.recheck.ConfirmationId;
import io.touchstone.domain.recheck.Footings;
import io.touchstone.domain.recheck.ReadRechecks;
import io.touchstone.domain.recheck.Reason;
import io.touchstone.domain.review.Assessment.Decision;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.MarkOutcome;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import io.touchstone.persistence.testing.UseCases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A verdict whose evidence or claim changed has to be looked at again, and says why. */
@Import(UseCases.class)
class RecheckTest extends DatabaseTest {
  private static final Decision.Mark FORECAST =
      new Decision.Mark(new Finding.NotCheckable(NotCheckableKind.FORECAST), "", "", null);
  private static final Decision.Mark OPINION =
      new Decision.Mark(new Finding.NotCheckable(NotCheckableKind.OPINION), "", "", null);

  @Autowired MarkClaim marks;
  @Autowired ReadRechecks rechecks;
  @Autowired ConfirmVerdict confirming;
  @Autowired ReshapeClaims shapes;
  @Autowired GroupStatements groups;
  @Autowired RearrangeStatements arrangements;
  @Autowired ClaimCases cases;
  @Autowired Footings footings;
  @Autowired Claims claims;
  @Autowired Articles articles;
  @Autowired Statements statements;
  @Autowired EvidenceLinks evidence;
  @Autowired Investigations investigations;
  @Autowired TrailLog trail;

  Viewer ada;
  Viewer bo;
  InvestigationId flood;
  Story.Told gate;
  Story.Told dam;
  ClaimId claim;
  EvidenceId log;
  EvidenceId passage;

  @BeforeEach
  void aMarkedClaimWithEvidence() {
    ada = new Viewer(story.person("ada"), false);
    bo = new Viewer(story.person("bo"), false);
    flood = story.investigation(ada.id());
    Investigation stored = investigations.find(flood).orElseThrow();
    investigations.save(stored.withMember(bo.id(), InvestigationRole.REVIEWER), stored.version());
    gate = story.article(flood, "Gate", "The gate was open at nine.", "Nobody saw it.");
    dam = story.article(flood, "Dam", "The gate stood open.", "The keeper logged it.", "Rain.");
    claim = story.claim(flood, gate.statement(0), dam.statement(0)).id();
    log = link(new EvidenceSource.External("Log", null));
    passage = link(new EvidenceSource.Passage(dam.statement(1)));
    mark(ada, FORECAST);
    assertThat(reasons()).isEmpty();
  }

  @Test
  void anArticleThatSaysItDifferentlyNowIsShownWithBothWordings() {
    revise(gate, "The gate was open at ten.", "Nobody saw it.");

    assertThat(reasons())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.change()).isEqualTo(new Change.Altered(gate.statement(0)));
              assertThat(it.before()).isEqualTo("The gate was open at nine.");
              assertThat(it.now()).isEqualTo("The gate was open at ten.");
              assertThat(it.where().article().id()).isEqualTo(gate.id());
            });
    assertThat(rechecks.in(bo, flood)).hasSize(1);
    assertThat(rechecks.mine(ada)).hasSize(1);
    assertThat(rechecks.mine(bo)).isEmpty();
  }

  @Test
  void whatIsGoneWithoutAnythingLikeItIsSaidToBeGone() {
    revise(dam, "The gate stood open.", "Trains ran late.");

    assertThat(reasons())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.change())
                  .isEqualTo(new Change.PassageAltered(passage, dam.statement(1)));
              assertThat(it.before()).isEqualTo("The keeper logged it.");
              assertThat(it.now()).isNull();
            });
  }

  @Test
  void removedEvidenceAndANewWordingAndAnotherRoleAreReasons() {
    evidence.remove(log);
    groups.reword(ada, claim, "The gate was never shut", claims.find(claim).get().version());
    groups.changeRole(ada, CommandId.next(), dam.statement(0), Role.DENIES);

    assertThat(changes())
        .containsExactlyInAnyOrder(
            new Change.EvidenceRemoved(log),
            new Change.Reworded("The gate was open", "The gate was never shut"),
            new Change.OtherRole(dam.statement(0), Role.ASSERTS, Role.DENIES));
  }

  @Test
  void aStatementThatLeftIsAReasonAndWhatWasAddedIsNone() {
    groups.group(ada, CommandId.next(), gate.statement(0), gate.statement(1));
    link(new EvidenceSource.External("Another log", null));
    assertThat(changes()).isEmpty();

    shapes.split(ada, CommandId.next(), claim, Set.of(dam.statement(0)), "Something else");

    assertThat(changes()).containsExactly(new Change.Left(dam.statement(0)));
    assertThat(reasons().getFirst().before()).isEqualTo("The gate stood open.");
  }

  @Test
  void aMergerIsAReasonForBothVerdictsAndItsUndoForNone() {
    ClaimId other = story.claim(flood, dam.statement(2)).id();
    marks.mark(bo, CommandId.next(), dam.statement(2), FORECAST);
    int number = claims.find(other).orElseThrow().number();
    Set<StatementId> touched = Set.of(gate.statement(0), dam.statement(0), dam.statement(2));
    Arrangement before = arrangements.now(ada, flood, touched, Set.of());

    shapes.merge(ada, CommandId.next(), claim, other);

    // Bo's is the later look, and it was at the other claim
    assertThat(changes()).containsExactly(new Change.GivenElsewhere(number, "The gate was open"));
    marks.withdraw(bo, CommandId.next(), dam.statement(2));
    assertThat(changes()).containsExactly(new Change.Merged(number, "The gate was open"));

    Arrangement after = arrangements.now(ada, flood, touched, Set.of());
    arrangements.restore(ada, CommandId.next(), before, after);
    assertThat(changes()).isEmpty();
  }

  @Test
  void whatIsPutBackAsItWasNeedsNoLook() {
    long version = claims.find(claim).orElseThrow().version();
    groups.reword(ada, claim, "The gate was shut", version);
    assertThat(changes()).hasSize(1);

    groups.reword(ada, claim, "The gate was open", version + 1);

    assertThat(changes()).isEmpty();
  }

  @Test
  void aConfirmationEndsItUntilTheNextChangeAndIsTakenBack() {
    evidence.remove(log);
    CommandId command = CommandId.next();

    ConfirmationId made = confirming.confirm(bo, command, claim, "The log was a copy.");
    confirming.confirm(bo, command, claim, "The log was a copy.");

    assertThat(changes()).isEmpty();
    assertThat(footings.changedUnder(ada.id())).isEmpty();
    assertThat(cases.of(ada, claim).footing().confirmations())
        .singleElement()
        .satisfies(it -> assertThat(it.reason()).isEqualTo("The log was a copy."));
    assertThat(entries(TrailAction.VERDICT_CONFIRMED)).hasSize(1);
    evidence.remove(passage);
    assertThat(changes()).containsExactly(new Change.EvidenceRemoved(passage));

    CommandId back = CommandId.next();
    confirming.takeBack(bo, back, made);
    confirming.takeBack(bo, back, made);

    assertThat(changes())
        .containsExactlyInAnyOrder(
            new Change.EvidenceRemoved(log), new Change.EvidenceRemoved(passage));
    assertThat(entries(TrailAction.CONFIRMATION_WITHDRAWN)).hasSize(1);
  }

  @Test
  void aNewMarkEndsItAndItsUndoBringsItBack() {
    AssessmentId before = cases.of(ada, claim).standing().marks().getFirst().id();
    evidence.remove(log);

    mark(ada, OPINION);
    assertThat(changes()).isEmpty();

    marks.putBack(ada, CommandId.next(), gate.statement(0), FORECAST, before);
    assertThat(changes()).containsExactly(new Change.EvidenceRemoved(log));
  }

  @Test
  void whatNeedsNoLookOrNoLongerMeetsItsConditionsIsNotConfirmed() {
    assertThatThrownBy(() -> confirm(ada, "Sure."))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("has changed");
    marks.mark(
        ada,
        CommandId.next(),
        gate.statement(0),
        new Decision.Mark(Finding.of(Verdict.UNSOURCED), "", "Registers", null));
    evidence.add(
        new EvidenceLink(
            EvidenceId.next(),
            claim,
            new EvidenceSource.External("The ministry's denial", null),
            Stance.REFUTES,
            EvidenceKind.PRIMARY_RECORD,
            Visibility.PUBLIC,
            "",
            ada.id(),
            Story.MORNING));
    evidence.remove(log);

    assertThatThrownBy(() -> confirm(ada, "Sure."))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("It can't be confirmed, only marked anew: ");
    assertThatThrownBy(() -> confirm(ada, " ")).isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> confirm(new Viewer(AccountId.next(), false), "Sure."))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void whoDidNotConfirmItTakesItBackAsEditorOnly() {
    evidence.remove(log);
    ConfirmationId made = confirming.confirm(ada, CommandId.next(), claim, "Seen.");

    assertThatThrownBy(() -> confirming.takeBack(bo, CommandId.next(), made))
        .isInstanceOf(NotPermittedException.class);
    confirming.takeBack(ada, CommandId.next(), made);
    assertThatThrownBy(() -> confirming.takeBack(ada, CommandId.next(), made))
        .isInstanceOf(NotFoundException.class);
  }

  private void confirm(Viewer viewer, String reason) {
    confirming.confirm(viewer, CommandId.next(), claim, reason);
  }

  private void mark(Viewer viewer, Decision.Mark mark) {
    assertThat(marks.mark(viewer, CommandId.next(), gate.statement(0), mark))
        .isInstanceOf(MarkOutcome.Marked.class);
  }

  private List<Reason> reasons() {
    return rechecks.reasons(ada, claim);
  }

  private Stream<Change> changesNow() {
    return reasons().stream().map(Reason::change);
  }

  private List<Change> changes() {
    return changesNow().toList();
  }

  private List<TrailEntry> entries(TrailAction action) {
    return trail.after(flood, 0, 100).stream().filter(it -> it.action() == action).toList();
  }

  private EvidenceId link(EvidenceSource source) {
    EvidenceId id = EvidenceId.next();
    evidence.add(
        new EvidenceLink(
            id,
            claim,
            source,
            Stance.DISCUSSES,
            EvidenceKind.SECONDARY,
            Visibility.PUBLIC,
            "",
            ada.id(),
            Story.MORNING));
    return id;
  }

  /** Imports the article again with this text; what is the same stays the same statement. */
  private void revise(Story.Told told, String... sentences) {
    OriginalFile file =
        OriginalFile.of(
            "again.txt",
            "text/plain",
            String.join(" ", sentences).getBytes(StandardCharsets.UTF_8));
    ArticleText text =
        ArticleText.of(
            Stream.of(sentences)
                .map(it -> new ArticleText.Paragraph(BlockKind.PARAGRAPH, it))
                .toList());
    ArticleRevision next = ArticleRevision.of(told.id(), 2, text, file, "by hand 1", Story.MORNING);
    Article before = articles.find(told.id()).orElseThrow();
    var old = statements.of(before.revision());
    var found = Story.statements(next);
    inTransaction(
        () -> {
          articles.revise(before.revised(next.id(), null, before.facts()), next, file);
          statements.move(
              found.stream()
                  .flatMap(
                      it ->
                          old.stream()
                              .filter(was -> was.text().equals(it.text()))
                              .map(
                                  was ->
                                      new Statement(
                                          was.id(),
                                          it.article(),
                                          it.revision(),
                                          it.ordinal(),
                                          it.kind(),
                                          it.anchor(),
                                          it.attribution(),
                                          it.cue())))
                  .toList());
          statements.addAll(
              found.stream()
                  .filter(it -> old.stream().noneMatch(was -> was.text().equals(it.text())))
                  .toList());
        });
  }
}
