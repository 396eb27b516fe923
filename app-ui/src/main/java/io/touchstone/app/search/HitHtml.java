package io.touchstone.app.search;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.desk.DeskNavigation;
import io.touchstone.app.language.Days;
import io.touchstone.app.matrix.MatrixNavigation;
import io.touchstone.app.review.StandingChip;
import io.touchstone.domain.search.Excerpt;
import io.touchstone.domain.search.SearchAnswer;
import io.touchstone.domain.search.SearchHit;
import io.touchstone.domain.search.SearchKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * Hits as HTML, in one piece: they are replaced with every key, and a component for each would take
 * the browser longer than finding them takes the server.
 */
final class HitHtml {
  private HitHtml() {}

  static String of(SearchAnswer answer, @Nullable SearchKind only) {
    StringBuilder html = new StringBuilder();
    answer.groups().forEach(group -> section(group, only, html));
    return html.toString();
  }

  private static void section(
      SearchAnswer.Group group, @Nullable SearchKind only, StringBuilder html) {
    String id = "search-" + SearchAddress.inAddress(group.kind());
    html.append("<section aria-labelledby=\"").append(id).append("\"><h2 id=\"").append(id);
    html.append("\">").append(SearchLabels.of(group.kind()));
    html.append(" <span class=\"search-count\">").append(SearchLabels.number(group.total()));
    html.append("</span></h2><ol>");
    group.hits().forEach(hit -> hit(hit, html));
    html.append("</ol>");
    if (group.more()) {
      html.append("<button type=\"button\" class=\"search-more\" data-press=\"");
      html.append(new Press.More(group.kind()).said()).append("\">");
      html.append(only == null ? all(group.kind(), group.total()) : phrase("search.more"));
      html.append("</button>");
    }
    html.append("</section>");
  }

  private static String all(SearchKind kind, long total) {
    return switch (kind) {
      case EARLIER_CHECK -> phrase("search.all-checked", total);
      case CLAIM -> phrase("search.all-claims", total);
      case STATEMENT -> phrase("search.all-statements", total);
      case ARTICLE -> phrase("search.all-articles", total);
    };
  }

  private static void hit(SearchHit hit, StringBuilder html) {
    html.append("<li><a class=\"search-hit\" href=\"").append(escaped(address(hit)));
    html.append("\" data-hit=\"").append(hit.id()).append("\">");
    Excerpt headline = hit.headline();
    if (hit.kind() == SearchKind.ARTICLE && headline != null) {
      html.append("<strong>").append(marked(headline)).append("</strong>");
    }
    html.append("<span class=\"search-text\">").append(marked(hit.excerpt())).append("</span>");
    html.append("<span class=\"search-where\">");
    if (hit.standing() != null) {
      StandingChip chip = StandingChip.of(Objects.requireNonNull(hit.standing()));
      html.append("<span class=\"ts-chip tone-").append(chip.tone());
      html.append("\"><b aria-hidden=\"true\">").append(chip.sign()).append("</b> ");
      html.append(chip.word()).append("</span> ");
    }
    html.append(escaped(String.join(" · ", where(hit)))).append("</span></a></li>");
  }

  private static List<String> where(SearchHit hit) {
    List<String> where = new ArrayList<>();
    if (hit.outlet() != null) {
      where.add(hit.outlet());
    }
    if (hit.day() != null) {
      String day = Days.day(Objects.requireNonNull(hit.day()));
      where.add(hit.kind() == SearchKind.EARLIER_CHECK ? phrase("search.checked-on", day) : day);
    }
    where.add(hit.title());
    if (hit.byMeaning()) {
      where.add(phrase("search.by-meaning"));
    }
    return where;
  }

  /** The desk at the statement; a claim that appears nowhere has its row in the matrix only. */
  static String address(SearchHit hit) {
    Integer article = hit.article();
    if (article == null) {
      return MatrixNavigation.toClaim(hit.investigation(), Objects.requireNonNull(hit.claim()));
    }
    return hit.statement() == null
        ? DeskNavigation.to(hit.investigation(), article)
        : DeskNavigation.to(hit.investigation(), article, hit.statement());
  }

  static String marked(Excerpt excerpt) {
    StringBuilder html = new StringBuilder();
    for (Excerpt.Piece piece : excerpt.pieces()) {
      String text = escaped(piece.text());
      html.append(piece.found() ? "<mark>" + text + "</mark>" : text);
    }
    return html.toString();
  }

  static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
