package io.touchstone.persistence.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.article.Articles;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Similarity;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementKind;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.SuggestionId;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

class StatementsTest extends DatabaseTest {
  @Autowired Statements statements;
  @Autowired Suggestions suggestions;
  @Autowired Articles articles;

  InvestigationId investigation;
  Story.Told told;

  @BeforeEach
  void tell() {
    investigation = story.investigation(story.person("ada"));
    told = story.article(investigation, "Gate", "The gate \uD83C\uDF0A was open.", "שלום.");
  }

  private Statement add(StatementKind kind, Attribution attribution, TextSpan cue) {
    String text = articles.revision(told.article().revision()).orElseThrow().content().text();
    Statement added =
        new Statement(
            StatementId.next(),
            told.id(),
            told.article().revision(),
            3,
            kind,
            TextAnchor.in(text, new TextSpan(4, 10)),
            attribution,
            cue);
    statements.addAll(List.of(added));
    return added;
  }

  static Stream<Attribution> attributions() {
    return Stream.of(
        new Attribution.NamedPerson("Ida Berg", "harbour master"),
        new Attribution.NamedPerson("Ida Berg", null),
        new Attribution.NamedDocument("the inspection report"),
        new Attribution.OtherOutlet("Coastal Wire"),
        new Attribution.Anonymous("a neighbour"),
        new Attribution.OwnReporting(),
        new Attribution.Unattributed());
  }

  @ParameterizedTest
  @MethodSource("attributions")
  void everyAttributionComesBack(Attribution attribution) {
    Statement added = add(StatementKind.BODY, attribution, new TextSpan(0, 3));

    assertThat(statements.find(added.id())).contains(added);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindComesBack(StatementKind kind) {
    Statement added = add(kind, new Attribution.Unattributed(), null);

    assertThat(statements.find(added.id())).contains(added);
    assertThat(added.text()).isEqualTo("gate \uD83C\uDF0A");
  }

  @Test
  void statementsAreInTheOrderOfTheTextArticleByArticle() {
    Story.Told earlier =
        story.published(investigation, "Early", null, "2026-03-01", "One.", "Two.");
    story.article(story.investigation(), "Elsewhere", "Not here.");

    assertThat(statements.of(told.article().revision()))
        .extracting(Statement::id)
        .containsExactlyElementsOf(told.statements());
    assertThat(statements.in(investigation))
        .extracting(Statement::id)
        .containsExactly(
            told.statement(0), told.statement(1), earlier.statement(0), earlier.statement(1));
    assertThat(statements.in(InvestigationId.next())).isEmpty();
  }

  @Test
  void manyAreFoundAtOnceInTheOrderAskedFor() {
    StatementId first = told.statement(0);
    StatementId second = told.statement(1);

    assertThat(statements.findAll(List.of(second, StatementId.next(), first, second)))
        .extracting(Statement::id)
        .containsExactly(second, first);
    assertThat(statements.findAll(List.of())).isEmpty();
    assertThat(statements.find(StatementId.next())).isEmpty();
  }

  @Test
  void aLongArticleIsStoredWhole() {
    String[] sentences =
        IntStream.range(0, 1_500).mapToObj(i -> "Sentence " + i + ".").toArray(String[]::new);

    Story.Told longer = story.article(investigation, "Long", sentences);

    assertThat(statements.of(longer.article().revision()))
        .extracting(Statement::ordinal)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 1_500).boxed().toList());
    assertThat(statements.findAll(longer.statements())).hasSize(1_500);
  }

  private Suggestion suggestion(StatementId a, StatementId b, double score, String... reasons) {
    return new Suggestion(
        SuggestionId.next(),
        investigation,
        new Similarity(a, b, score, List.of(reasons)),
        "words 1",
        Suggestion.Decision.OPEN);
  }

  @Test
  void openSuggestionsComeBestFirst() {
    Story.Told other = story.article(investigation, "Other", "One.", "Two.");
    Suggestion low = suggestion(told.statement(0), other.statement(0), 0.3, "shares “gate”", "b");
    Suggestion high = suggestion(other.statement(1), told.statement(0), 0.9, "\uD83C\uDF0A, {\"");
    Suggestion apart = suggestion(told.statement(1), other.statement(1), 0.5);

    suggestions.addAll(List.of(low, high, apart));

    assertThat(suggestions.open(investigation)).containsExactly(high, apart, low);
    assertThat(suggestions.openFor(told.statement(0))).containsExactly(high, low);
    assertThat(suggestions.openFor(other.statement(1))).containsExactly(high, apart);
    assertThat(suggestions.find(low.id())).contains(low);
    assertThat(suggestions.find(SuggestionId.next())).isEmpty();
    suggestions.addAll(List.of());
  }

  @Test
  void aRejectedPairIsNotProposedAgainWhicheverWayRound() {
    Story.Told other = story.article(investigation, "Other", "One.");
    Suggestion first = suggestion(told.statement(0), other.statement(0), 0.3, "a");
    suggestions.addAll(List.of(first));
    suggestions.save(first.decided(Suggestion.Decision.REJECTED));

    suggestions.addAll(
        List.of(
            suggestion(told.statement(0), other.statement(0), 0.8, "b"),
            suggestion(other.statement(0), told.statement(0), 0.9, "c"),
            suggestion(StatementId.next(), told.statement(0), 0.9, "gone")));

    assertThat(suggestions.open(investigation)).isEmpty();
    assertThat(suggestions.find(first.id())).contains(first.decided(Suggestion.Decision.REJECTED));
    assertThat(count("suggestion")).isEqualTo(1);
  }

  @Test
  void hundredsOfSuggestionsGoAtOnce() {
    String[] sentences =
        IntStream.range(0, 450).mapToObj(i -> "Sentence " + i + ".").toArray(String[]::new);
    Story.Told longer = story.article(investigation, "Long", sentences);
    List<Suggestion> many = new ArrayList<>();
    longer.statements().forEach(it -> many.add(suggestion(told.statement(0), it, 0.5, "r")));

    suggestions.addAll(many);

    assertThat(suggestions.openFor(told.statement(0))).hasSize(450);
  }
}
