package io.touchstone.importer.html;

import io.touchstone.importer.reading.Dates;
import io.touchstone.importer.reading.FactsDraft;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** When a page says that it was published. */
final class PageDate {
  private static final List<String> METAS =
      List.of(
          "article:published_time",
          "og:published_time",
          "datePublished",
          "parsely-pub-date",
          "sailthru.date",
          "publishdate",
          "publish-date",
          "publication_date",
          "pubdate",
          "dc.date.issued",
          "dcterms.created",
          "dcterms.date",
          "dc.date",
          "date",
          "article.published",
          "cxenseparse:recs:publishtime",
          "originalpublicationdate",
          "article_date_original");

  private final Document page;
  private final StructuredData data;

  PageDate(Document page, StructuredData data) {
    this.page = page;
    this.data = data;
  }

  void addTo(FactsDraft facts) {
    for (JsonNode article : data.articles()) {
      facts.published(
          Dates.find(StructuredData.text(article.get("datePublished"))), "JSON-LD datePublished");
    }
    for (String name : METAS) {
      facts.published(Dates.find(Meta.of(page, name)), "meta " + name);
    }
    for (Element e : page.select("[itemprop=datePublished]")) {
      facts.published(Dates.find(value(e)), "microdata datePublished");
    }
    for (Element e : page.select("time[pubdate], time[datetime]")) {
      facts.published(Dates.find(value(e)), "time element");
    }
    for (Element e :
        page.select(
            "[class*=date], [class*=publish], [class*=timestamp], [class*=byline], [id*=date]")) {
      if (e.text().length() <= 100) {
        facts.published(Dates.find(e.text()), "date line");
      }
    }
  }

  private static String value(Element e) {
    for (String attribute : List.of("content", "datetime")) {
      if (!e.attr(attribute).isBlank()) {
        return e.attr(attribute);
      }
    }
    return e.text();
  }
}
