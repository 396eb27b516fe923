package io.touchstone.app.command;

import io.touchstone.analysis.comparison.ComparedEvent;
import io.touchstone.analysis.comparison.EventArticle;
import io.touchstone.analysis.comparison.EventClaim;
import io.touchstone.analysis.comparison.EventClaim.Appearing;
import io.touchstone.analysis.comparison.EventClaim.Between;
import io.touchstone.analysis.comparison.EventClaim.Kind;
import io.touchstone.analysis.comparison.EventStatement;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.claim.Role;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A comparison as one page that can be mailed: claims by articles, and what differs. */
final class CompareHtml {
  private static final String STYLE =
      """
      :root{color-scheme:light dark;--line:#d5d5cf;--soft:#f4f3ee;--drift:#9a4a00;--ink:#22252a;--dim:#5d636b}
      @media(prefers-color-scheme:dark){:root{--line:#3b3f45;--soft:#24272b;--drift:#f0a35e;--ink:#e8e6e1;--dim:#a4a9b0}}
      body{font:15px/1.45 system-ui,sans-serif;color:var(--ink);margin:2rem auto;max-width:100rem;padding:0 1rem}
      .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;min-width:60rem}
      th,td{border:1px solid var(--line);padding:.5rem .6rem;text-align:start;vertical-align:top}
      thead th{background:var(--soft)}tbody th{font-weight:600;width:22rem}
      .role{color:var(--dim);font-size:.85em;display:block}.verdict{display:inline-block;margin-top:.3rem}
      .reason,.from{color:var(--dim);font-weight:400;font-size:.9em;display:block;margin-top:.25rem}
      .drift{color:var(--drift);font-weight:400;font-size:.9em;margin:.4rem 0 0;padding-inline-start:1.1rem}
      p+p{margin-top:.6rem}
      """;

  private final ComparedEvent event;
  private final StringBuilder page = new StringBuilder();

  private CompareHtml(ComparedEvent event) {
    this.event = event;
  }

  static String of(ComparedEvent event) {
    CompareHtml html = new CompareHtml(event);
    html.write();
    return html.page.toString();
  }

  private void write() {
    page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>The same statement across ")
        .append(event.articles().size())
        .append(" articles</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n<h1>The same statement across ")
        .append(event.articles().size())
        .append(" articles</h1>\n<p>Suggestions by ")
        .append(escaped(event.analysis()))
        .append(". People decide.</p>\n");
    table("Shared claims", true);
    table("In one article only", false);
    page.append("</main>\n</body>\n</html>\n");
  }

  private void table(String title, boolean shared) {
    List<EventClaim> claims =
        event.claims().stream()
            .filter(it -> it.kind() == Kind.CONTENT && isShared(it) == shared)
            .toList();
    if (claims.isEmpty()) {
      return;
    }
    page.append("<h2>")
        .append(title)
        .append("</h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
        .append(title)
        .append("\">\n<table>\n<thead><tr><th scope=\"col\">Claim</th>");
    for (EventArticle article : event.articles()) {
      page.append("<th scope=\"col\">").append(heading(article)).append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
    claims.forEach(this::row);
    page.append("</tbody>\n</table>\n</div>\n");
  }

  private static String heading(EventArticle article) {
    Fact<String> title = article.source().facts().title();
    String from = article.where().outlet() == null ? article.source().file() : article.name();
    return escaped(from)
        + (title == null ? "" : "<span class=\"role\">" + escaped(title.value()) + "</span>");
  }

  private void row(EventClaim claim) {
    page.append("<tr id=\"").append(claim.id()).append("\"><th scope=\"row\">");
    page.append(escaped(claim.text()));
    page.append("<span class=\"reason\"><b class=\"verdict\">")
        .append(
            claim.suggestion() == null
                ? "No suggestion"
                : claim.suggestion().name().toLowerCase(Locale.ROOT) + "?")
        .append("</b></span>");
    for (String reason : claim.reasons()) {
      page.append("<span class=\"reason\">").append(escaped(reason)).append("</span>");
    }
    if (!claim.differences().isEmpty()) {
      page.append("<ul class=\"drift\">");
      claim.differences().forEach(this::difference);
      page.append("</ul>");
    }
    page.append("</th>");
    for (int article = 0; article < event.articles().size(); article++) {
      page.append("<td>");
      for (Appearing appearing : claim.appearances()) {
        if (event.statements().get(appearing.statement()).article() == article) {
          appearance(appearing);
        }
      }
      page.append("</td>");
    }
    page.append("</tr>\n");
  }

  private void difference(Between between) {
    page.append("<li>")
        .append(escaped(between.difference().rule()))
        .append(": ")
        .append(quoted(between.difference().a().text(), between.a()))
        .append(" – ")
        .append(quoted(between.difference().b().text(), between.b()))
        .append("</li>");
  }

  private String quoted(String words, int statement) {
    String where = " (" + event.statements().get(statement).id() + ")";
    return (words.isEmpty() ? "nothing" : "“" + escaped(words) + "”") + where;
  }

  private void appearance(Appearing appearing) {
    EventStatement statement = event.statements().get(appearing.statement());
    String source = statement.read().found().attribution().namedSource();
    page.append("<p>")
        .append(escaped(statement.read().text()))
        .append("<span class=\"role\">")
        .append(statement.id())
        .append(" ")
        .append(inWords(appearing.role(), source))
        .append("</span></p>");
  }

  private static String inWords(Role role, @Nullable String source) {
    String who = source == null ? "" : " " + escaped(source);
    return switch (role) {
      case ASSERTS -> "asserts";
      case ATTRIBUTES -> source == null ? "attributes, without a name" : "attributes to" + who;
      case DENIES -> "denies" + (source == null ? "" : ", by" + who);
      case QUESTIONS -> "questions";
      case IMPLIES -> "implies, our reading";
    };
  }

  private boolean isShared(EventClaim claim) {
    return claim.appearances().stream()
            .map(it -> event.statements().get(it.statement()).article())
            .distinct()
            .count()
        > 1;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
