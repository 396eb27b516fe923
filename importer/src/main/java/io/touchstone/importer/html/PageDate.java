package io.touchstone.importer.html;

import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.importer.reading.Dates;
import io.touchstone.importer.reading.FactsDraft;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * When a page says that it was published. Metadata states it in whatever zone a site's machine
 * lives in and often dates a copy; what the page shows under its headline and what its address says
 * is what a reader is told, so it decides where they differ.
 */
final class PageDate {
  private static final Pattern IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");
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
  private final Meta meta;
  private final StructuredData data;
  private final @Nullable String address;

  PageDate(Document page, Meta meta, StructuredData data, @Nullable String address) {
    this.page = page;
    this.meta = meta;
    this.data = data;
    this.address = address;
  }

  /** Leaves the page without what its readers don't see as its text. */
  void addTo(FactsDraft facts) {
    Fact<PublicationDate> stated = stated();
    Fact<PublicationDate> shown = fact(ShownDate.of(page), "date line under the headline");
    Fact<PublicationDate> addressed = fact(inAddress(), "page address");
    Fact<PublicationDate> chosen = chosen(stated, shown, addressed);
    if (chosen != null) {
      facts.published(chosen.value(), chosen.source());
    }
  }

  private static @Nullable Fact<PublicationDate> chosen(
      @Nullable Fact<PublicationDate> stated,
      @Nullable Fact<PublicationDate> shown,
      @Nullable Fact<PublicationDate> addressed) {
    if (stated == null) {
      return shown != null && (addressed == null || daysBetween(addressed, shown) <= 1)
          ? shown
          : addressed;
    }
    boolean shownNear =
        addressed != null && shown != null && Math.abs(daysBetween(addressed, shown)) <= 1;
    if (addressed != null && !shownNear && daysBetween(addressed, stated) > 1) {
      return addressed;
    }
    if (shown != null) {
      long later = daysBetween(stated, shown);
      boolean weak = stated.source().equals("time element");
      if (later == -1 || later > 0 || (weak && later != 0)) {
        return shown;
      }
    }
    return stated;
  }

  private static long daysBetween(Fact<PublicationDate> from, Fact<PublicationDate> to) {
    return ChronoUnit.DAYS.between(from.value().day(), to.value().day());
  }

  private @Nullable Fact<PublicationDate> stated() {
    FactsDraft found = new FactsDraft();
    for (JsonNode article : data.articles()) {
      found.published(
          Dates.find(StructuredData.text(article.get("datePublished"))), "JSON-LD datePublished");
    }
    for (String name : METAS) {
      found.published(Dates.find(meta.of(name)), "meta " + name);
    }
    if (found.build().published() != null) {
      return found.build().published();
    }
    for (Element e : page.select("[itemprop=datePublished]")) {
      found.published(Dates.find(value(e)), "microdata datePublished");
    }
    for (Element e : page.select("time[pubdate], time[datetime]")) {
      found.published(Dates.find(value(e)), "time element");
    }
    return found.build().published();
  }

  private @Nullable PublicationDate inAddress() {
    Matcher m = IN_ADDRESS.matcher(address == null ? "" : address);
    return m.find() ? Dates.find(m.group(1) + "-" + m.group(2) + "-" + m.group(3)) : null;
  }

  private static @Nullable Fact<PublicationDate> fact(
      @Nullable PublicationDate date, String source) {
    return date == null ? null : new Fact<>(date, source);
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
