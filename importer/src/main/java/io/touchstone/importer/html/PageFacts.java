package io.touchstone.importer.html;

import io.touchstone.importer.reading.FactsDraft;
import io.touchstone.importer.reading.Outlets;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a page says about its article, from the most trusted places to the least. */
final class PageFacts {
  private final Document page;
  private final Meta meta;
  private final StructuredData data;
  private final @Nullable String fetchedFrom;

  PageFacts(Document page, StructuredData data, @Nullable String fetchedFrom) {
    this.page = page;
    this.meta = new Meta(page);
    this.data = data;
    this.fetchedFrom = fetchedFrom;
  }

  /** Leaves the page without what its readers don't see as its text: the body needs none of it. */
  void addTo(FactsDraft facts) {
    facts.url(link("link[rel=canonical]"), "canonical link");
    facts.url(meta.of("og:url"), "OpenGraph url");
    facts.url(fetchedFrom, "address it was fetched from");
    outlet(facts);
    new PageTitle(page, meta, data, facts.outlet()).addTo(facts);
    new PageAuthors(page, meta, data, facts.outlet()).addTo(facts);
    language(facts);
    // last: what isn't seen on the page goes
    new PageDate(page, meta, data, address()).addTo(facts);
  }

  private @Nullable String address() {
    String canonical = link("link[rel=canonical]");
    String stated = canonical != null ? canonical : absolute(meta.of("og:url"));
    return stated != null ? stated : fetchedFrom;
  }

  private void outlet(FactsDraft facts) {
    for (JsonNode article : data.articles()) {
      JsonNode publisher = article.get("publisher");
      if (publisher != null) {
        JsonNode node =
            data.resolve(
                publisher.isArray() && !publisher.isEmpty() ? publisher.get(0) : publisher);
        facts.outlet(
            node.isObject() ? StructuredData.text(node.get("name")) : StructuredData.text(node),
            "JSON-LD publisher");
      }
    }
    facts.outlet(meta.of("og:site_name"), "OpenGraph site_name");
    facts.outlet(meta.of("application-name"), "meta application-name");
    facts.outlet(Outlets.domain(absolute(link("link[rel=canonical]"))), "canonical link");
    facts.outlet(Outlets.domain(absolute(meta.of("og:url"))), "OpenGraph url");
    facts.outlet(Outlets.domain(fetchedFrom), "address it was fetched from");
  }

  private void language(FactsDraft facts) {
    Element html = page.selectFirst("html[lang]");
    facts.language(html == null ? null : html.attr("lang"), "html lang");
    for (JsonNode article : data.articles()) {
      facts.language(StructuredData.text(article.get("inLanguage")), "JSON-LD inLanguage");
    }
    facts.language(meta.of("og:locale"), "OpenGraph locale");
    Element equiv = page.selectFirst("meta[http-equiv=content-language]");
    facts.language(equiv == null ? null : equiv.attr("content"), "meta content-language");
  }

  private @Nullable String link(String selector) {
    Element link = page.selectFirst(selector);
    return link == null || !link.attr("href").startsWith("http") ? null : link.attr("href");
  }

  private static @Nullable String absolute(@Nullable String url) {
    return url != null && url.startsWith("http") ? url : null;
  }
}
