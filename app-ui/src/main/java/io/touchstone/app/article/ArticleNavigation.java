package io.touchstone.app.article;

import io.touchstone.domain.investigation.InvestigationId;

/** Addresses of articles, relative to the application's root. */
public final class ArticleNavigation {

  private ArticleNavigation() {}

  /** The list of an investigation's articles. */
  public static String articles(InvestigationId investigation) {
    return "investigations/" + investigation + "/articles";
  }

  /** The desk with this article on it. */
  public static String reading(InvestigationId investigation, int articleNumber) {
    return "investigations/" + investigation + "/desk/" + articleNumber;
  }
}
