package io.touchstone.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleRevision;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.Claims;
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
import io.touchstone.persistence.testing.Story.Told;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RevisionsTest extends DatabaseTest {
  @Autowired Articles articles;
  @Autowired Statements statements;
  @Autowired Suggestions suggestions;
  @Autowired Claims claims;

  InvestigationId flood;
  Told told;
  Told other;
  OriginalFile file;
  ArticleRevision second;

  @BeforeEach
  void anArticleWhoseFirstSentenceChanged() {
    AccountId ada = story.person("ada");
    flood = story.investigation(ada);
    told = story.article(flood, "Gate", "The gate was open.", "Nobody saw it.");
    other = story.article(flood, "Other", "The gate stood open.");
    suggest(told.statement(0));
    suggest(told.statement(1));
    file = OriginalFile.of("g.txt", "text/plain", "later".getBytes(StandardCharsets.UTF_8));
    ArticleText text =
        ArticleText.of(
            List.of(
                new Paragraph(BlockKind.PARAGRAPH, "The gate was shut."),
                new Paragraph(BlockKind.PARAGRAPH, "Nobody saw it.")));
    second = ArticleRevision.of(told.id(), 2, text, file, "by hand 1", Story.MORNING);
  }

  private void suggest(StatementId statement) {
    suggestions.addAll(
        List.of(
            new Suggestion(
                SuggestionId.next(),
                flood,
                new Similarity(statement, other.statement(0), 0.8, List.of("gate")),
                "words 1",
                Suggestion.Decision.OPEN)));
  }

  @Test
  void theArticlePointsToItsNewestRevisionAndTheOneBeforeStays() {
    Article before = articles.find(told.id()).orElseThrow();

    inTransaction(
        () -> articles.revise(before.revised(second.id(), null, before.facts()), second, file));

    Article after = articles.find(told.id()).orElseThrow();
    assertThat(after.revision()).isEqualTo(second.id());
    assertThat(after.version()).isEqualTo(before.version() + 1);
    assertThat(articles.revision(second.id())).contains(second);
    assertThat(articles.revision(before.revision())).isPresent();
    assertThat(articles.withOriginal(flood, file.digest())).contains(told.id());
    assertThat(articles.withOriginals(flood, List.of(file.digest())))
        .containsOnly(Map.entry(file.digest(), told.id()));
    assertThat(articles.summaries(flood))
        .extracting(ArticleSummary::revision)
        .containsExactly(2, 1);
  }

  @Test
  void aMovedStatementKeepsItsClaimAndAGoneOneStaysInItsRevision() {
    Claim kept = story.claim(flood, told.statement(1));
    Claim gone = story.claim(flood, told.statement(0));
    Statement moved = moved();
    Article before = articles.find(told.id()).orElseThrow();

    inTransaction(
        () -> {
          articles.revise(before.revised(second.id(), null, before.facts()), second, file);
          statements.move(List.of(moved));
          suggestions.dropOpen(List.of(told.statement(0)));
        });

    assertThat(statements.of(second.id())).containsExactly(moved);
    assertThat(statements.of(before.revision()))
        .extracting(Statement::id)
        .containsExactly(told.statement(0));
    assertThat(statements.in(flood)).doesNotContain(statements.find(gone()).orElseThrow());
    assertThat(claims.of(moved.id()).orElseThrow().id()).isEqualTo(kept.id());
    assertThat(claims.of(gone()).orElseThrow().id()).isEqualTo(gone.id());
    assertThat(suggestions.openFor(moved.id())).hasSize(1);
    assertThat(suggestions.openFor(gone())).isEmpty();
  }

  private StatementId gone() {
    return told.statement(0);
  }

  private Statement moved() {
    TextSpan span = second.content().blocks().getLast().span();
    return new Statement(
        told.statement(1),
        told.id(),
        second.id(),
        2,
        StatementKind.BODY,
        TextAnchor.in(second.content().text(), span),
        new Attribution.NamedPerson("Mary Oake", "harbour master"),
        new TextSpan(span.start(), span.start() + 6));
  }

  @Test
  void theAddressLeadsToTheArticleHoweverItIsWritten() {
    Article article = articles.find(told.id()).orElseThrow();
    ArticleFacts facts =
        new ArticleFacts(
            null,
            null,
            List.of(),
            null,
            null,
            Fact.typed("https://www.post.example/gate?utm_source=mail"),
            List.of());
    inTransaction(() -> articles.save(article.corrected(null, facts), article.version()));

    List<String> pages = List.of("post.example/gate?", "post.example/other?");
    assertThat(articles.publishedAt(flood, pages))
        .containsOnly(Map.entry("post.example/gate?", told.id()));
    assertThat(articles.publishedAt(flood, List.of())).isEmpty();
    assertThat(articles.publishedAt(InvestigationId.next(), pages)).isEmpty();
  }
}
