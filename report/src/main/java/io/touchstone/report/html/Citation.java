package io.touchstone.report.html;

import io.touchstone.report.Moment;
import io.touchstone.report.Words;

/**
 * An article cited beside a quotation, in markup. Citations come by the ten thousand, and the
 * template engine takes as long for each as for a page's head; whatever an article calls itself is
 * escaped here as the engine escapes it.
 */
final class Citation {
  private Citation() {}

  static String of(ArticleLink article) {
    String title = "<bdi>" + escaped(article.title()) + "</bdi>";
    String url = article.url();
    Moment published = article.published();
    return "<span class=\"cite\"><bdi class=\"outlet\">"
        + escaped(article.outlet())
        + "</bdi>, "
        + (url == null
            ? title
            : "<a href=\"" + escaped(url) + "\" rel=\"noreferrer external\">" + title + "</a>")
        + ", "
        + (published == null
            ? Words.of("published.unknown")
            : "<time datetime=\""
                + escaped(published.iso())
                + "\">"
                + escaped(published.words())
                + "</time>")
        + " (<a href=\"#article-"
        + article.number()
        + "\">article\u00A0"
        + article.number()
        + "</a>)</span>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
