package io.touchstone.app.search;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.domain.search.Facet;
import io.touchstone.domain.search.FacetCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** By what one can narrow down, as HTML: it is replaced with every key, as hits are. */
final class FacetHtml {
  private static final int SHOWN = 8;

  private FacetHtml() {}

  static String of(Map<Facet, List<FacetCount>> facets, SearchAddress address) {
    StringBuilder html = new StringBuilder();
    for (Facet facet : Facet.values()) {
      List<FacetCount> values = facets.getOrDefault(facet, List.of());
      if (!values.isEmpty()) {
        group(facet, values, address.chosen().getOrDefault(facet, Set.of()), html);
      }
    }
    return html.toString();
  }

  private static void group(
      Facet facet, List<FacetCount> values, Set<String> chosen, StringBuilder html) {
    String id = "facet-" + SearchAddress.inAddress(facet);
    html.append("<h3 id=\"").append(id).append("\">").append(SearchLabels.of(facet));
    html.append("</h3><ul aria-labelledby=\"").append(id).append("\">");
    List<FacetCount> first = new ArrayList<>();
    List<FacetCount> rest = new ArrayList<>();
    for (FacetCount value : values) {
      boolean inSight = chosen.contains(value.value()) || first.size() < SHOWN;
      (inSight ? first : rest).add(value);
    }
    first.forEach(it -> value(facet, it, chosen, html));
    html.append("</ul>");
    if (!rest.isEmpty()) {
      html.append("<details><summary>").append(phrase("search.more-values", rest.size()));
      html.append("</summary><ul aria-labelledby=\"").append(id).append("\">");
      rest.forEach(it -> value(facet, it, chosen, html));
      html.append("</ul></details>");
    }
  }

  private static void value(Facet facet, FacetCount value, Set<String> chosen, StringBuilder html) {
    Press press = new Press.Choice(facet, value.value());
    html.append("<li><button type=\"button\" data-press=\"");
    html.append(HitHtml.escaped(press.said()));
    html.append("\" aria-pressed=\"").append(chosen.contains(value.value())).append("\"><span>");
    html.append(HitHtml.escaped(SearchLabels.of(facet, value))).append("</span> <span>");
    html.append(SearchLabels.number(value.count())).append("</span></button></li>");
  }
}
