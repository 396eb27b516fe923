package io.touchstone.persistence.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleRevision;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.NewArticle;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.article.SharedCopies;
import io.touchstone.domain.article.SharedCopy;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.text.Digest;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

class ArticlesTest extends DatabaseTest {
  @Autowired Articles articles;
  @Autowired SharedCopies copies;
  @Autowired Investigations investigations;
  @Autowired Outlets outlets;

  AccountId ada;
  InvestigationId investigation;

  @BeforeEach
  void open() {
    ada = story.person("ada");
    investigation = story.investigation(ada);
  }

  private Article add(InvestigationId into, ArticleFacts facts, OriginalFile original) {
    ArticleId id = ArticleId.next();
    ArticleRevision revision = Story.revision(id, original, "The gate was open.");
    return inTransaction(
        () -> {
          int number = articles.nextNumbers(into, 1);
          Article article = new Article(id, into, number, null, facts, revision.id(), 0);
          articles.addAll(List.of(new NewArticle(article, revision, original)));
          return articles.find(id).orElseThrow();
        });
  }

  private static OriginalFile file(String name, String content) {
    return OriginalFile.of(
        name, "text/plain", content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void everyFactComesBackWithItsSource() {
    ArticleFacts facts =
        new ArticleFacts(
            new Fact<>("\"Gate\" {open} \uD83C\uDF0A\u0000 שער\uD800", "headline \u0000"),
            Fact.typed("Harbour Post"),
            List.of(Fact.typed("A. One"), new Fact<>("B. Two", "byline")),
            new Fact<>(new PublicationDate("2026-03-14T09:30:00+02:00"), "meta"),
            Fact.typed("de-CH"),
            Fact.typed("https://harbourpost.example/a?b=c&d=\\e"),
            List.of(Fact.typed("Coastal Wire")));

    Article article = add(investigation, facts, file("a.txt", "a"));

    assertThat(article.facts())
        .isEqualTo(
            new ArticleFacts(
                new Fact<>("\"Gate\" {open} \uD83C\uDF0A\uFFFD שער\uFFFD", "headline \uFFFD"),
                facts.outlet(),
                facts.authors(),
                facts.published(),
                facts.language(),
                facts.url(),
                facts.credits()));
    assertThat(article.version()).isEqualTo(1);
    assertThat(article.outlet()).isNull();
    assertThat(add(investigation, ArticleFacts.NONE, file("b.txt", "b")).facts())
        .isEqualTo(ArticleFacts.NONE);
  }

  @Test
  void aRevisionKeepsItsTextItsBlocksAndItsDigest() {
    ArticleText text =
        ArticleText.of(
            List.of(
                new ArticleText.Paragraph(BlockKind.HEADLINE, "Gate \uD83C\uDF0A"),
                new ArticleText.Paragraph(BlockKind.PARAGRAPH, "One\u0000two\uDC00\nthree."),
                new ArticleText.Paragraph(BlockKind.QUOTE, "\u202Bשלום\u202C e\u0301")));
    OriginalFile original = file("a.txt", "anything");
    ArticleId id = ArticleId.next();
    ArticleRevision revision =
        new ArticleRevision(
            RevisionId.next(),
            id,
            1,
            text,
            Digest.of(text.text()),
            original.digest(),
            "Reader 3.3.1",
            Instant.parse("2026-03-14T08:30:00.123456789Z"));
    inTransaction(
        () ->
            articles.addAll(
                List.of(
                    new NewArticle(
                        new Article(
                            id, investigation, 1, null, ArticleFacts.NONE, revision.id(), 0),
                        revision,
                        original))));

    ArticleRevision found = articles.revision(revision.id()).orElseThrow();

    assertThat(found.content()).isEqualTo(text);
    assertThat(found.content().paragraphs().get(1).text()).isEqualTo("One\uFFFDtwo\uFFFD\nthree.");
    assertThat(found).usingRecursiveComparison().ignoringFields("capturedAt").isEqualTo(revision);
    assertThat(found.capturedAt()).isEqualTo("2026-03-14T08:30:00.123456Z");
    assertThat(articles.revision(RevisionId.next())).isEmpty();
  }

  @Test
  void articlesAreInTheOrderOfPublication() {
    Stream.of("2026-03-15", "", "2026-03-14T10:00", "2026-03-14", "2026-03-14", "")
        .forEach(
            day ->
                inTransaction(
                    () ->
                        story.published(
                            investigation,
                            day + count("article"),
                            null,
                            day.isEmpty() ? null : day,
                            "Text.")));

    assertThat(articles.in(investigation))
        .extracting(Article::number)
        .containsExactly(4, 5, 3, 1, 2, 6);
    assertThat(articles.summaries(investigation))
        .extracting(ArticleSummary::number)
        .containsExactly(4, 5, 3, 1, 2, 6);
  }

  @Test
  void aSummaryCountsStatementsAndThoseWhoseClaimHasAMarkInForce() {
    Outlet post = Outlet.named("Harbour Post");
    outlets.add(post);
    Story.Told told =
        story.published(
            investigation, "Gate", post.id(), "2026-03-14", "One.", "Two.", "Three.", "Four.");
    Story.Told other = story.article(investigation, "Other", "Five.");
    AccountId bea = story.person("bea");
    var shared = story.claim(investigation, told.statement(0), other.statement(0));
    var superseded = story.claim(investigation, told.statement(1));
    var withdrawn = story.claim(investigation, told.statement(2));
    story.mark(shared.id(), ada, Verdict.DISPUTED);
    story.mark(shared.id(), bea, Verdict.DISPUTED);
    story.mark(superseded.id(), ada, Verdict.DISPUTED);
    story.withdraw(superseded.id(), ada);
    story.mark(superseded.id(), ada, Verdict.UNSOURCED);
    story.mark(withdrawn.id(), ada, Verdict.DISPUTED);
    story.withdraw(withdrawn.id(), ada);

    assertThat(articles.summaries(investigation))
        .containsExactly(
            new ArticleSummary(
                told.id(),
                1,
                "Gate",
                "Harbour Post",
                new PublicationDate("2026-03-14"),
                "Gate.txt",
                "text/plain",
                1,
                4,
                2,
                1),
            new ArticleSummary(
                other.id(), 2, "Other", null, null, "Other.txt", "text/plain", 1, 1, 1, 1));
  }

  @Test
  void factsAreCorrectedUnderTheirVersion() {
    Article article = add(investigation, ArticleFacts.NONE, file("a.txt", "a"));
    Outlet post = Outlet.named("Harbour Post");
    outlets.add(post);
    Article corrected = article.corrected(post.id(), ArticleFacts.NONE);

    assertThat(articles.save(corrected, 1))
        .isEqualTo(new SaveOutcome.Saved<>(articles.find(article.id()).orElseThrow()));
    assertThat(articles.find(article.id()).orElseThrow().outlet()).isEqualTo(post.id());
    assertThat(articles.save(article, 1))
        .isEqualTo(new SaveOutcome.Stale<>(articles.find(article.id()).orElseThrow()));
    assertThat(articles.find(article.id()).orElseThrow().outlet()).isEqualTo(post.id());
  }

  @Test
  void numbersAreNeverGivenAgainAndNeedATransaction() {
    Article first = add(investigation, ArticleFacts.NONE, file("a.txt", "a"));
    Article second = add(investigation, ArticleFacts.NONE, file("b.txt", "b"));
    articles.remove(second.id());

    assertThat(first.number()).isEqualTo(1);
    assertThat(second.number()).isEqualTo(2);
    assertThat(add(investigation, ArticleFacts.NONE, file("c.txt", "c")).number()).isEqualTo(3);
    assertThatThrownBy(() -> articles.nextNumbers(investigation, 1))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void anOriginalIsSharedAndGoesWithItsLastArticle() {
    OriginalFile here = file("here.txt", "the same bytes");
    OriginalFile there = file("there.txt", "the same bytes");
    InvestigationId other = story.investigation(ada);
    Article one = add(investigation, ArticleFacts.NONE, here);
    Article two = add(other, ArticleFacts.NONE, there);

    assertThat(count("original_file")).isEqualTo(1);
    assertThat(articles.original(here.digest()).orElseThrow().content()).isEqualTo(here.content());
    assertThat(articles.withOriginals(investigation, List.of(here.digest())))
        .containsOnly(Map.entry(here.digest(), one.id()));
    assertThat(articles.withOriginals(other, List.of(here.digest())))
        .containsOnly(Map.entry(here.digest(), two.id()));
    assertThat(articles.summaries(other).getFirst().fileName()).isEqualTo("there.txt");

    articles.remove(one.id());
    assertThat(articles.withOriginal(investigation, here.digest())).isEmpty();
    assertThat(articles.withOriginals(investigation, List.of(here.digest()))).isEmpty();
    assertThat(articles.original(here.digest())).isPresent();
    investigations.delete(other);
    assertThat(articles.original(here.digest())).isEmpty();
    assertThat(count("original_file")).isZero();
  }

  @Test
  void sharedCopiesAreKeptOnceAndWithoutThoseThatWent() {
    ArticleId one = story.article(investigation, "One", "Text.").id();
    ArticleId two = story.article(investigation, "Two", "Text.").id();
    ArticleId three = story.article(investigation, "Three", "Text.").id();
    copies.addAll(List.of(new SharedCopy(two, one, 0.5, "shares half")));
    copies.addAll(
        List.of(
            new SharedCopy(three, two, 1, "credits \uD83D\uDD0E\u0000"),
            new SharedCopy(two, one, 0.62, "shares 62 %"),
            new SharedCopy(ArticleId.next(), one, 1, "gone"),
            new SharedCopy(three, ArticleId.next(), 1, "gone")));
    copies.addAll(List.of());

    assertThat(copies.in(investigation))
        .containsExactly(
            new SharedCopy(two, one, 0.62, "shares 62 %"),
            new SharedCopy(three, two, 1, "credits \uD83D\uDD0E\uFFFD"));
    assertThat(copies.in(InvestigationId.next())).isEmpty();
    articles.remove(one);
    assertThat(copies.in(investigation)).hasSize(1);
  }
}
