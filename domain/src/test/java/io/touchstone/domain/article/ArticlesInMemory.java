package io.touchstone.domain.article;

import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.WebAddress;
import java.util.Collection;
import java.util.HashMap;
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
    return Optional.ofNullable(withOriginals(investigation, List.of(original)).get(original));
  }

  @Override
  public Map<Digest, ArticleId> withOriginals(
      InvestigationId investigation, Collection<Digest> originals) {
    Map<Digest, ArticleId> found = new HashMap<>();
    revisions.values().stream()
        .filter(revision -> originals.contains(revision.original()))
        .forEach(revision -> found.put(revision.original(), revision.article()));
    return found;
  }

  @Override
  public void hold(InvestigationId investigation) {
    // one thread
  }

  @Override
  public Map<String, ArticleId> publishedAt(
      InvestigationId investigation, Collection<String> pages) {
    Map<String, ArticleId> found = new HashMap<>();
    for (Article article : articles.values()) {
      Fact<String> url = article.facts().url();
      String page = url == null ? null : WebAddress.page(url.value());
      if (page != null && pages.contains(page)) {
        found.put(page, article.id());
      }
    }
    return found;
  }

  @Override
  public int nextNumbers(InvestigationId investigation, int count) {
    return articles.size() + 1;
  }

  @Override
  public void addAll(List<NewArticle> added) {
    for (NewArticle each : added) {
      articles.put(each.article().id(), each.article());
      revisions.put(each.revision().id(), each.revision());
    }
  }

  @Override
  public void revise(Article article, ArticleRevision revision, OriginalFile original) {
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
  public List<FiledRevision> revisions(InvestigationId investigation) {
    throw new UnsupportedOperationException();
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
