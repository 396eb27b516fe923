package io.touchstone.domain.article;

import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.WebAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Articles of one investigation, for tests. */
public final class ArticlesInMemory implements Articles {
  public final Map<ArticleId, Article> articles = new LinkedHashMap<>();
  public final Map<RevisionId, ArticleRevision> revisions = new LinkedHashMap<>();

  @Override
  public Optional<Article> find(ArticleId id) {
    return Optional.ofNullable(articles.get(id));
  }

  @Override
  public List<Article> in(InvestigationId investigation) {
    return List.copyOf(articles.values());
  }

  @Override
  public List<ArticleSummary> summaries(InvestigationId investigation) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<ArticleId> withOriginal(InvestigationId investigation, Digest original) {
    return revisions.values().stream()
        .filter(revision -> revision.original().equals(original))
        .map(ArticleRevision::article)
        .findFirst();
  }

  @Override
  public void hold(InvestigationId investigation) {
    // one thread
  }

  @Override
  public Optional<ArticleId> publishedAt(InvestigationId investigation, String page) {
    return articles.values().stream()
        .filter(
            it ->
                it.facts().url() != null && page.equals(WebAddress.page(it.facts().url().value())))
        .map(Article::id)
        .findFirst();
  }

  @Override
  public void revise(Article article, ArticleRevision revision, OriginalFile original) {
    add(article, revision, original);
  }

  @Override
  public int nextNumber(InvestigationId investigation) {
    return articles.size() + 1;
  }

  @Override
  public void add(Article article, ArticleRevision revision, OriginalFile original) {
    articles.put(article.id(), article);
    revisions.put(revision.id(), revision);
  }

  @Override
  public SaveOutcome<Article> save(Article article, long expectedVersion) {
    articles.put(article.id(), article);
    return new SaveOutcome.Saved<>(article);
  }

  @Override
  public Optional<ArticleRevision> revision(RevisionId id) {
    return Optional.ofNullable(revisions.get(id));
  }

  @Override
  public Optional<OriginalFile> original(Digest digest) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void remove(ArticleId id) {
    articles.remove(id);
  }
}
