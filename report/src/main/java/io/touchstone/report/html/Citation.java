package io.touchstone.report.html;

import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.report.Copies;
import io.touchstone.report.Coverage;
import io.touchstone.report.Moment;
import io.touchstone.report.Words;
import org.jspecify.annotations.Nullable;

/**
 * An article cited beside a quotation, in markup. Citations come by the ten thousand, and the
 * template engine takes as long for each as for a page's head; whatever an article calls itself is
 * escaped here as the engine escapes it.
 */
final class Citation {
  private Citation() {}

  /**
   * @param url null unless it is a web address
   * @param published null while it isn't known
   */
  static String of(Source article, @Nullable String url, @Nullable Moment published) {
    String title = "<bdi>" + escaped(Coverage.titleOf(article)) + "</bdi>";
    return "<span class=\"cite\"><bdi class=\"outlet\">"
        + escaped(Coverage.outletOf(article))
        + "</bdi>, "
        + (url == null
            ? title
            : "<a href=\"" + escaped(url) + "\" rel=\"noreferrer external\">" + title + "</a>")
        + ", "
        + (published == null ? Words.of("published.unknown") : time(published))
        + " (<a href=\"#article-"
        + article.number()
        + "\">article\u00A0"
        + article.number()
        + "</a>)</span>";
  }

  /** When it was read, and which copy. */
  static String kept(Source article) {
    return "<span class=\"kept\">, accessed "
        + time(Moment.of(article.capturedAt()))
        + ", "
        + escaped(Copies.beginning(article))
        + "</span>";
  }

  private static String time(Moment at) {
    return "<time datetime=\"" + escaped(at.iso()) + "\">" + escaped(at.words()) + "</time>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
