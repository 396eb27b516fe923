package io.touchstone.persistence.testing;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.Username;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleRevision;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.NewArticle;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementKind;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.TextAnchor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Stores what a test needs to be there. */
@Transactional
public class Story {
  public static final Instant MORNING = Instant.parse("2026-03-14T08:30:00.123456Z");

  private final Accounts accounts;
  private final Investigations investigations;
  private final Articles articles;
  private final Statements statements;
  private final Claims claims;
  private final Assessments assessments;

  Story(
      Accounts accounts,
      Investigations investigations,
      Articles articles,
      Statements statements,
      Claims claims,
      Assessments assessments) {
    this.accounts = accounts;
    this.investigations = investigations;
    this.articles = articles;
    this.statements = statements;
    this.claims = claims;
    this.assessments = assessments;
  }

  /** An article with the ids of its statements in the order of the text. */
  public record Told(Article article, List<StatementId> statements) {
    public ArticleId id() {
      return article.id();
    }

    public StatementId statement(int index) {
      return statements.get(index);
    }
  }

  public static Account newPerson(String name) {
    return new Account(
        AccountId.next(), Username.typed(name), "Dr " + name, "{test}hash", false, false, 0);
  }

  public AccountId person(String name) {
    Account account = newPerson(name);
    accounts.add(account);
    return account.id();
  }

  public static Investigation newInvestigation(AccountId... editors) {
    Map<AccountId, InvestigationRole> members = new HashMap<>();
    Arrays.stream(editors).forEach(it -> members.put(it, InvestigationRole.EDITOR));
    return new Investigation(
        InvestigationId.next(), "The flood", "Who opened the gate?", false, members, MORNING, 0);
  }

  public InvestigationId investigation(AccountId... editors) {
    Investigation investigation = newInvestigation(editors);
    investigations.add(investigation);
    return investigation.id();
  }

  /** Each sentence is a paragraph and a statement; the file's name is the title's. */
  public Told article(InvestigationId investigation, String title, String... sentences) {
    return published(investigation, title, null, null, sentences);
  }

  public Told published(
      InvestigationId investigation,
      String title,
      @Nullable OutletId outlet,
      @Nullable String published,
      String... sentences) {
    ArticleId id = ArticleId.next();
    OriginalFile original =
        OriginalFile.of(
            title + ".txt",
            "text/plain",
            (title + String.join(" ", sentences)).getBytes(StandardCharsets.UTF_8));
    ArticleRevision revision = revision(id, original, sentences);
    ArticleFacts facts =
        new ArticleFacts(
            new Fact<>(title, "first line"),
            null,
            List.of(),
            published == null ? null : Fact.typed(new PublicationDate(published)),
            null,
            null,
            List.of());
    Article article =
        new Article(
            id,
            investigation,
            articles.nextNumbers(investigation, 1),
            outlet,
            facts,
            revision.id(),
            0);
    articles.addAll(List.of(new NewArticle(article, revision, original)));
    List<Statement> found = statements(revision);
    statements.addAll(found);
    return new Told(articles.find(id).orElseThrow(), found.stream().map(Statement::id).toList());
  }

  public static ArticleRevision revision(
      ArticleId article, OriginalFile original, String... sentences) {
    ArticleText text =
        ArticleText.of(
            Stream.of(sentences)
                .map(it -> new ArticleText.Paragraph(BlockKind.PARAGRAPH, it))
                .toList());
    return new ArticleRevision(
        RevisionId.next(),
        article,
        1,
        text,
        Digest.of(text.text()),
        original.digest(),
        "by hand 1",
        MORNING);
  }

  public static List<Statement> statements(ArticleRevision revision) {
    List<Statement> statements = new ArrayList<>();
    revision
        .content()
        .blocks()
        .forEach(
            block ->
                statements.add(
                    new Statement(
                        StatementId.next(),
                        revision.article(),
                        revision.id(),
                        statements.size() + 1,
                        StatementKind.BODY,
                        TextAnchor.in(revision.content().text(), block.span()),
                        new Attribution.Unattributed(),
                        null)));
    return statements;
  }

  public static Claim newClaim(InvestigationId investigation, StatementId... appearances) {
    return new Claim(
        ClaimId.next(),
        investigation,
        0,
        "The gate was open",
        ClaimFacts.NONE,
        Stream.of(appearances).map(it -> new Appearance(it, Role.ASSERTS)).toList(),
        0);
  }

  public Claim claim(InvestigationId investigation, StatementId... appearances) {
    return claims.add(newClaim(investigation, appearances));
  }

  public Assessment mark(ClaimId claim, AccountId reviewer, Verdict verdict) {
    return assess(
        claim,
        reviewer,
        new Assessment.Decision.Mark(Finding.of(verdict), "seen on the chart", "", null));
  }

  public Assessment withdraw(ClaimId claim, AccountId reviewer) {
    return assess(claim, reviewer, new Assessment.Decision.Withdrawal());
  }

  public Assessment assess(ClaimId claim, AccountId reviewer, Assessment.Decision decision) {
    return assessments.add(
        new Assessment(
            AssessmentId.next(), claim, reviewer, 1, decision, CommandId.next(), MORNING, 0));
  }
}
