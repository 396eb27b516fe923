package io.touchstone.domain.article;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Extraction.Extracted;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.outlet.NameOutlet;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.statement.AnalysedStatement;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Stores an article with its text, its statements and its original, all or nothing. */
public class StoreArticle {
  private final Access access;
  private final Articles articles;
  private final Statements statements;
  private final NameOutlet outlets;
  private final ReviseArticle revising;
  private final DueComparisons due;
  private final Trail trail;
  private final InstantSource clock;

  public StoreArticle(
      Access access,
      Articles articles,
      Statements statements,
      NameOutlet outlets,
      ReviseArticle revising,
      DueComparisons due,
      Trail trail,
      InstantSource clock) {
    this.access = access;
    this.articles = articles;
    this.statements = statements;
    this.outlets = outlets;
    this.revising = revising;
    this.due = due;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  ImportOutcome store(
      Viewer viewer,
      InvestigationId investigation,
      Extracted extracted,
      ArticleText content,
      List<AnalysedStatement> analysed) {
    access.require(viewer, investigation, Permission.IMPORT);
    SourceFile source = extracted.source();
    OriginalFile original = OriginalFile.of(source.name(), extracted.mediaType(), source.content());
    articles.hold(investigation);
    // asked again while nobody else writes: two people may drop the same file at once
    Optional<ArticleId> present = articles.withOriginal(investigation, original.digest());
    if (present.isPresent()) {
      return new ImportOutcome.AlreadyPresent(source.name(), present.get());
    }
    Optional<Article> earlier = revising.publishedAt(investigation, extracted.facts().url());
    if (earlier.isPresent()) {
      return revising.revise(viewer, earlier.get(), extracted, original, content, analysed);
    }
    ArticleId id = ArticleId.next();
    ArticleRevision revision =
        ArticleRevision.of(id, 1, content, original, extracted.extractor(), clock.instant());
    articles.add(
        new Article(
            id,
            investigation,
            articles.nextNumber(investigation),
            outletOf(extracted.facts()),
            extracted.facts(),
            revision.id(),
            0),
        revision,
        original);
    statements.addAll(KeptStatements.between(List.of(), revision, analysed).added());
    due.add(investigation, id);
    trail.record(
        investigation,
        viewer,
        TrailAction.ARTICLE_IMPORTED,
        Map.of(
            "article", id.toString(),
            "original", original.digest().hex(),
            "text", revision.textDigest().hex()));
    return new ImportOutcome.Imported(source.name(), id);
  }

  private @Nullable OutletId outletOf(ArticleFacts facts) {
    Fact<String> name = facts.outlet();
    return name == null ? null : outlets.named(name.value()).id();
  }
}
