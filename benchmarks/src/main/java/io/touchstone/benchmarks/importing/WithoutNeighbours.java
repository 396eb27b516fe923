package io.touchstone.benchmarks.importing;

import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleRevision;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.Digest;
import java.util.List;
import java.util.Optional;

/** Articles that have none beside them to compare with: importing is measured, not comparing. */
record WithoutNeighbours(Articles stored) implements Articles {
  @Override
  public Optional<Article> find(ArticleId id) {
    return stored.find(id);
  }

  @Override
  public List<Article> in(InvestigationId investigation) {
    return List.of();
  }

  @Override
  public List<ArticleSummary> summaries(InvestigationId investigation) {
    return stored.summaries(investigation);
  }

  @Override
  public Optional<ArticleId> withOriginal(InvestigationId investigation, Digest original) {
    return stored.withOriginal(investigation, original);
  }

  @Override
  public int nextNumber(InvestigationId investigation) {
    return stored.nextNumber(investigation);
  }

  @Override
  public void add(Article article, ArticleRevision revision, OriginalFile original) {
    stored.add(article, revision, original);
  }

  @Override
  public SaveOutcome<Article> save(Article article, long expectedVersion) {
    return stored.save(article, expectedVersion);
  }

  @Override
  public Optional<ArticleRevision> revision(RevisionId id) {
    return stored.revision(id);
  }

  @Override
  public Optional<OriginalFile> original(Digest digest) {
    return stored.original(digest);
  }

  @Override
  public void remove(ArticleId id) {
    stored.remove(id);
  }
}
