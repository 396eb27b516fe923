package io.touchstone.persistence.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.DueComparisons;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.claim.AddReading;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.Arrangement;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.RearrangeStatements;
import io.touchstone.domain.claim.ReshapeStatements;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Similarity;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.SuggestionId;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.text.TextSpan;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import io.touchstone.persistence.testing.UseCases;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@Import(UseCases.class)
class ReshapeStatementsTest extends DatabaseTest {
  private static final String TWO_THINGS = "The quay is shut, and the sluice is open.";

  @Autowired ReshapeStatements shapes;
  @Autowired AddReading readings;
  @Autowired RearrangeStatements arrangements;
  @Autowired Statements statements;
  @Autowired Claims claims;
  @Autowired Assessments assessments;
  @Autowired Suggestions suggestions;
  @Autowired DueComparisons due;
  @Autowired TrailLog trail;

  AccountId person;
  Viewer ada;
  InvestigationId investigation;
  Story.Told told;
  Story.Told other;

  @BeforeEach
  void tell() {
    person = story.person("ada");
    ada = new Viewer(person, false);
    investigation = story.investigation(person);
    told = story.article(investigation, "Gate", "It rained.", TWO_THINGS, "Nobody came.");
    other = story.article(investigation, "Dam", "Eins.", "Zwei.");
  }

  @Test
  void aCutStatementGivesWayToItsPartsAndHandsItsClaimOn() {
    StatementId whole = told.statement(1);
    Claim claim = story.claim(investigation, whole, other.statement(0));
    story.mark(claim.id(), person, Verdict.DISPUTED);

    List<StatementId> made = cut("the sluice is open.", 1);

    assertThat(words())
        .containsExactly("It rained.", "The quay is shut", "the sluice is open.", "Nobody came.");
    assertThat(statements.of(told.article().revision()))
        .extracting(Statement::ordinal)
        .containsExactly(1, 2, 3, 4);
    assertThat(claims.find(claim.id()).orElseThrow().appearances())
        .extracting(Appearance::statement)
        .containsExactly(made.get(1), other.statement(0));
    assertThat(claims.of(made.getFirst())).isEmpty();
    assertThat(assessments.of(claim.id())).hasSize(1);
    assertThat(statements.find(whole))
        .hasValueSatisfying(it -> assertThat(it.text()).isEqualTo(TWO_THINGS));
    assertThat(due.in(investigation)).contains(told.id());
    assertThat(lastAction()).isEqualTo(TrailAction.STATEMENT_CUT);
  }

  @Test
  void aCutIsUndoneAndMadeAgain() {
    StatementId whole = told.statement(1);
    Claim claim = story.claim(investigation, whole);
    story.mark(claim.id(), person, Verdict.DISPUTED);
    Suggestion suggestion = suggested(whole, other.statement(1));
    Arrangement before = now(Set.of(whole));
    List<StatementId> made = cut("the sluice is open.", 0);
    assertThat(suggestions.open(investigation)).isEmpty();
    Set<StatementId> touched = new HashSet<>(made);
    touched.add(whole);
    Arrangement after = now(touched);

    arrangements.restore(ada, CommandId.next(), before.before(made), after);

    assertThat(words()).containsExactly("It rained.", TWO_THINGS, "Nobody came.");
    assertThat(claims.of(whole).map(Claim::id)).hasValue(claim.id());
    assertThat(assessments.of(claim.id())).hasSize(1);
    assertThat(suggestions.open(investigation)).containsExactly(suggestion);
    assertThat(trail.after(investigation, 0, 100).getLast().details()).containsKey("statements");

    arrangements.restore(ada, CommandId.next(), after, before.before(made));

    assertThat(words())
        .containsExactly("It rained.", "The quay is shut", "the sluice is open.", "Nobody came.");
    assertThat(claims.of(made.getFirst()).map(Claim::id)).hasValue(claim.id());
  }

  @Test
  void aClaimThatAnUndoneMarkLeftStandsInNobodysWay() {
    StatementId whole = told.statement(1);
    Arrangement before = now(Set.of(whole));
    List<StatementId> made = cut("the sluice is open.", 0);
    Set<StatementId> touched = new HashSet<>(made);
    touched.add(whole);
    Arrangement after = now(touched);
    Claim claim = story.claim(investigation, made.getFirst());
    story.mark(claim.id(), person, Verdict.DISPUTED);
    assertThatThrownBy(
            () -> arrangements.restore(ada, CommandId.next(), before.before(made), after))
        .hasMessageContaining("changed this grouping meanwhile");
    story.withdraw(claim.id(), person);

    arrangements.restore(ada, CommandId.next(), before.before(made), after);

    assertThat(words()).containsExactly("It rained.", TWO_THINGS, "Nobody came.");
    assertThat(claims.in(investigation)).isEmpty();
  }

  @Test
  void joinedStatementsAreOneAndKeepTheirClaim() {
    Claim claim = story.claim(investigation, told.statement(0));

    StatementId made =
        shapes.join(ada, CommandId.next(), told.id(), revision(), span("rained.", "quay"));

    assertThat(words()).containsExactly("It rained.\n\n" + TWO_THINGS, "Nobody came.");
    assertThat(claims.of(made).map(Claim::id)).hasValue(claim.id());
    assertThat(lastAction()).isEqualTo(TrailAction.STATEMENTS_JOINED);
  }

  @Test
  void statementsOfTwoClaimsAreNotJoined() {
    story.claim(investigation, told.statement(0));
    story.claim(investigation, told.statement(1));

    assertThatThrownBy(
            () ->
                shapes.join(ada, CommandId.next(), told.id(), revision(), span("rained.", "quay")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("These statements belong to claims 1 and 2; merge the claims first.");
    assertThatThrownBy(
            () -> shapes.join(ada, CommandId.next(), told.id(), revision(), span("quay", "shut")))
        .hasMessageContaining("Select across two statements");
  }

  @Test
  void aPassageIsAddedOnceAsAStatementOfItsOwn() {
    CommandId command = CommandId.next();

    StatementId made = shapes.add(ada, command, told.id(), revision(), span("quay", "shut"));
    StatementId again = shapes.add(ada, command, told.id(), revision(), span("quay", "shut"));

    assertThat(again).isEqualTo(made);
    assertThat(words()).containsExactly("It rained.", TWO_THINGS, "quay is shut", "Nobody came.");
    assertThatThrownBy(
            () -> shapes.add(ada, CommandId.next(), told.id(), revision(), span("quay", "shut")))
        .hasMessage("This is a statement already.");
  }

  @Test
  void whatIsImpliedIsAClaimInOurWordsThatNobodySays() {
    StatementId anchor =
        readings.imply(
            ada,
            CommandId.next(),
            told.id(),
            revision(),
            span("Nobody", "came."),
            "The rescuers weren't called.");

    Claim claim = claims.of(anchor).orElseThrow();
    assertThat(claim.text()).isEqualTo("The rescuers weren't called.");
    assertThat(claim.isReading()).isTrue();
    assertThat(claim.appearances()).containsExactly(new Appearance(anchor, Role.IMPLIES));
    assertThat(statements.find(anchor))
        .hasValueSatisfying(
            it -> {
              assertThat(it.isReading()).isTrue();
              assertThat(it.text()).isEqualTo("Nobody came.");
            });
    assertThat(lastAction()).isEqualTo(TrailAction.CLAIM_IMPLIED);
  }

  @Test
  void aReadingIsUndoneWholly() {
    Arrangement before = now(Set.of());
    StatementId anchor =
        readings.imply(
            ada, CommandId.next(), told.id(), revision(), span("Nobody", "came."), "So.");

    arrangements.restore(ada, CommandId.next(), before.before(Set.of(anchor)), now(Set.of(anchor)));

    assertThat(claims.in(investigation)).isEmpty();
    assertThat(words()).containsExactly("It rained.", TWO_THINGS, "Nobody came.");
  }

  @Test
  void whatSomebodyElseCutIsRefused() {
    StatementId whole = told.statement(1);
    List<TextSpan> parts = shapes.partsOf(ada, whole, span("the sluice", "open."));
    shapes.cut(ada, CommandId.next(), whole, parts, 0);

    assertThatThrownBy(() -> shapes.cut(ada, CommandId.next(), whole, parts, 0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("Somebody changed this part of the text");
  }

  private List<StatementId> cut(String words, int claimed) {
    StatementId whole = told.statement(1);
    TextSpan selected = span(words, words);
    return shapes.cut(ada, CommandId.next(), whole, shapes.partsOf(ada, whole, selected), claimed);
  }

  private RevisionId revision() {
    return told.article().revision();
  }

  private static TextSpan span(String from, String to) {
    String text = String.join("\n\n", "It rained.", TWO_THINGS, "Nobody came.");
    return new TextSpan(text.indexOf(from), text.indexOf(to) + to.length());
  }

  private List<String> words() {
    return statements.of(revision()).stream().map(Statement::text).toList();
  }

  private Arrangement now(Set<StatementId> about) {
    return arrangements.now(ada, investigation, about, Set.of());
  }

  private TrailAction lastAction() {
    List<TrailEntry> entries = trail.after(investigation, 0, 100);
    return entries.getLast().action();
  }

  private Suggestion suggested(StatementId a, StatementId b) {
    Suggestion suggestion =
        new Suggestion(
            SuggestionId.next(),
            investigation,
            new Similarity(a, b, 0.9, List.of("the same words")),
            "test 1",
            Suggestion.Decision.OPEN);
    suggestions.addAll(List.of(suggestion));
    return suggestion;
  }
}
