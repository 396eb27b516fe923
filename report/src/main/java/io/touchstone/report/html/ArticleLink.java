package io.touchstone.report.html;

import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.report.Coverage;
import io.touchstone.report.Moment;
import io.touchstone.report.WebLink;
import org.jspecify.annotations.Nullable;

/**
 * An article as other parts of the page name it.
 *
 * @param published null while it isn't known
 * @param url null unless it is a web address
 */
public record ArticleLink(
    int number, String outlet, String title, @Nullable Moment published, @Nullable String url) {
  static ArticleLink of(Source article) {
    String published = article.published();
    return new ArticleLink(
        article.number(),
        Coverage.outletOf(article),
        Coverage.titleOf(article),
        published == null ? null : Moment.published(published),
        WebLink.of(article.url()).orElse(null));
  }

  /** Markup, see {@link Citation}. */
  public String cite() {
    return Citation.of(this);
  }
}
