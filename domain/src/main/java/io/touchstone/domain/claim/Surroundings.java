package io.touchstone.domain.claim;

import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.SharedCopy;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.statement.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The articles of one investigation with their outlets, and which of them rework another's copy.
 */
public final class Surroundings {
  private final Map<ArticleId, ArticleInContext> articles = new LinkedHashMap<>();
  private final Map<ArticleId, SharedCopy> copies = new HashMap<>();

  private Surroundings() {}

  /**
   * @param articles in order of publication
   */
  public static Surroundings of(
      List<Article> articles, List<Outlet> outlets, List<SharedCopy> copies) {
    Surroundings surroundings = new Surroundings();
    Map<OutletId, Outlet> byId = new HashMap<>();
    outlets.forEach(outlet -> byId.put(outlet.id(), outlet));
    for (Article article : articles) {
      Outlet outlet = article.outlet() == null ? null : byId.get(article.outlet());
      surroundings.articles.put(article.id(), new ArticleInContext(article, outlet));
    }
    for (SharedCopy copy : copies) {
      surroundings.copies.merge(
          copy.derived(), copy, (a, b) -> a.containment() >= b.containment() ? a : b);
    }
    return surroundings;
  }

  /** In order of publication. */
  public List<ArticleInContext> articles() {
    return List.copyOf(articles.values());
  }

  /** Null when the statement's article isn't one of these. */
  public @Nullable StatementInContext place(Statement statement) {
    ArticleInContext article = articles.get(statement.article());
    return article == null
        ? null
        : new StatementInContext(statement, article, reworkedBy(statement.article()));
  }

  /** Where the chain of copies begins; null when the article isn't known to rework another. */
  public @Nullable ArticleInContext reworkedBy(ArticleId article) {
    Set<ArticleId> seen = new HashSet<>(Set.of(article));
    ArticleId root = article;
    SharedCopy copy = copies.get(root);
    while (copy != null && seen.add(copy.source())) {
      root = copy.source();
      copy = copies.get(root);
    }
    return root.equals(article) ? null : articles.get(root);
  }
}
