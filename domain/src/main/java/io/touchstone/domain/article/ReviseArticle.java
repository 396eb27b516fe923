package io.touchstone.domain.article;

import io.touchstone.domain.article.Extraction.Extracted;
import io.touchstone.domain.outlet.NameOutlet;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what an outlet made of an article since: the same address with another text. It runs in the
 * transaction of whoever stores. Statements that are still there keep everything; those that went
 * stay in their revision with their claims, marks and evidence, and count for no verdict.
 */
public class ReviseArticle {
  private final Articles articles;
  private final Statements statements;
  private final Suggestions suggestions;
  private final NameOutlet outlets;
  private final DueComparisons due;
  private final Trail trail;
  private final InstantSource clock;

  public ReviseArticle(
      Articles articles,
      Statements statements,
      Suggestions suggestions,
      NameOutlet outlets,
      DueComparisons due,
      Trail trail,
      InstantSource clock) {
    this.articles = articles;
    this.statements = statements;
    this.suggestions = suggestions;
    this.outlets = outlets;
    this.due = due;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * @param article the one that was published at the same address
   */
  ImportOutcome revise(Article article, ReadyArticle ready) {
    ArticleText content = ready.content();
    Extracted extracted = ready.extracted();
    String name = ready.name();
    ArticleRevision before = articles.revision(article.revision()).orElseThrow();
    if (before.textDigest().equals(Digest.of(content.text()))) {
      return new ImportOutcome.AlreadyPresent(name, article.id());
    }
    ArticleRevision revision =
        ArticleRevision.of(
            article.id(),
            before.number() + 1,
            content,
            ready.original(),
            extracted.extractor(),
            clock.instant());
    articles.revise(
        article.revised(revision.id(), outletOf(extracted.facts()), extracted.facts()),
        revision,
        ready.original());
    keep(KeptStatements.between(statements.of(before.id()), revision, ready.analysed()));
    due.add(article.investigation(), List.of(article.id()));
    trail.record(
        article.investigation(),
        ready.by(),
        TrailAction.ARTICLE_REVISED,
        Map.of(
            "article", article.id().toString(),
            "original", ready.digest().hex(),
            "revision", Integer.toString(revision.number()),
            "text", revision.textDigest().hex()));
    return new ImportOutcome.Revised(name, article.id());
  }

  private void keep(KeptStatements kept) {
    statements.move(kept.moved());
    statements.addAll(kept.added());
    suggestions.dropOpen(kept.gone().stream().map(Statement::id).toList());
  }

  private @Nullable OutletId outletOf(ArticleFacts facts) {
    Fact<String> name = facts.outlet();
    return name == null ? null : outlets.named(name.value()).id();
  }
}
