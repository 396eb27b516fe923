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
 * @param cite the same as markup, see {@link Citation}
 * @param kept when it was read and what is kept of it, markup likewise
 */
public record ArticleLink(
    int number,
    String outlet,
    String title,
    @Nullable Moment published,
    @Nullable String url,
    String cite,
    String kept) {
  static ArticleLink of(Source article) {
    Moment published = article.published() == null ? null : Moment.published(article.published());
    String url = WebLink.of(article.url()).orElse(null);
    return new ArticleLink(
        article.number(),
        Coverage.outletOf(article),
        Coverage.titleOf(article),
        published,
        url,
        Citation.of(article, url, published),
        Citation.kept(article));
  }
}
