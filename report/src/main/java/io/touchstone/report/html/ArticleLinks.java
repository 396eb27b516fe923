package io.touchstone.report.html;

import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.report.Coverage;
import java.util.HashMap;
import java.util.Map;

/** The articles as a page names them, each put into words once however often it is cited. */
final class ArticleLinks {
  private final Map<Integer, ArticleLink> byNumber = new HashMap<>();

  ArticleLinks(Coverage coverage) {
    for (Source article : coverage.articles()) {
      byNumber.put(article.number(), ArticleLink.of(article));
    }
  }

  /**
   * @throws IllegalArgumentException when the dossier doesn't hold the article it speaks of
   */
  ArticleLink of(int article) {
    ArticleLink link = byNumber.get(article);
    if (link == null) {
      throw Coverage.missing(article);
    }
    return link;
  }
}
