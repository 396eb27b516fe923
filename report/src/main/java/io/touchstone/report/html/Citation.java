package io.touchstone.report.html;

import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.domain.text.TextSpan;
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
  private static final char NO_BREAK = '\u00A0';

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
        + "\">"
        + escaped(
            Words.of("article.reference", String.valueOf(article.number())).replace(' ', NO_BREAK))
        + "</a>)</span>";
  }

  /** The same with the place in its text, in characters counted from 1. */
  static String at(ArticleLink article, TextSpan span) {
    String position =
        Words.of("article.position")
            .replace("{0}", String.valueOf(span.start() + 1))
            .replace("{1}", String.valueOf(span.end()));
    return article.cite()
        + "<span class=\"position\">"
        + escaped(position)
        + "</span>"
        + article.kept();
  }

  static String said(String by) {
    return "<span class=\"label\">"
        + escaped(Words.of("claim.who"))
        + "</span> <bdi>"
        + escaped(by)
        + "</bdi>";
  }

  /** When it was read, and which copy. */
  static String kept(Source article) {
    return "<span class=\"kept\">, "
        + escaped(Words.of("article.accessed"))
        + " "
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
