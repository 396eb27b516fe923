package io.touchstone.importer.html;

import io.touchstone.importer.reading.FactsDraft;
import io.touchstone.importer.reading.Names;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whom a page names as authors. */
final class PageAuthors {
  private static final List<String> METAS =
      List.of(
          "author",
          "parsely-author",
          "sailthru.author",
          "dc.creator",
          "byl",
          "article:author",
          "twitter:data1");

  private static final int NEAR = 900;
  private static final int LONGEST = 120;

  private final Document page;
  private final Meta meta;
  private final StructuredData data;
  private final String outletKey;
  private final String siteKey;

  PageAuthors(Document page, Meta meta, StructuredData data, @Nullable String outlet) {
    this.page = page;
    this.meta = meta;
    this.data = data;
    this.outletKey = Titles.key(outlet);
    this.siteKey = Titles.key(meta.of("og:site_name"));
  }

  void addTo(FactsDraft facts) {
    for (JsonNode article : data.articles()) {
      List<String> names = new ArrayList<>();
      collect(article.get("author"), names);
      facts.authors(people(names), "JSON-LD author");
    }
    for (String name : METAS) {
      String value = meta.of(name);
      if (value != null && !value.startsWith("http")) {
        facts.authors(valid(Names.split(value)), "meta " + name);
      }
    }
    if (facts.hasAuthors()) {
      return;
    }
    facts.authors(
        texts("[itemprop=author] [itemprop=name], [itemprop=author]"), "microdata author");
    facts.authors(texts("a[rel=author], [rel=author]"), "byline");
    facts.authors(
        texts("[class*=byline], [class*=author-name], [class*=author_name], .author"), "byline");
    if (!facts.hasAuthors()) {
      facts.authors(line(), "byline");
    }
  }

  /** A line under the headline that has a byline's form, whatever its element is called. */
  private List<String> line() {
    Element headline = page.selectFirst("h1");
    int passed = 0;
    boolean below = headline == null;
    for (Element e : page.body().getAllElements()) {
      below |= e.equals(headline);
      String own = below ? e.wholeOwnText().strip() : "";
      passed += own.length();
      if (passed > NEAR) {
        break;
      }
      if (!own.isEmpty() && e.text().length() <= LONGEST && Names.isByline(e.text())) {
        return valid(Names.split(e.text()));
      }
    }
    return List.of();
  }

  private void collect(@Nullable JsonNode author, List<String> names) {
    if (author == null) {
      return;
    }
    if (author.isArray()) {
      author.forEach(each -> collect(each, names));
      return;
    }
    JsonNode node = data.resolve(author);
    String name =
        node.isObject() ? StructuredData.text(node.get("name")) : StructuredData.text(node);
    if (name != null && !name.startsWith("http")) {
      for (String each : Names.split(name)) {
        if (!names.contains(each)) {
          names.add(each);
        }
      }
    }
  }

  private List<String> texts(String selector) {
    List<String> names = new ArrayList<>();
    for (Element e : page.select(selector)) {
      String text = e.hasAttr("content") ? e.attr("content") : e.text();
      if (text.length() <= 120) {
        for (String name : valid(Names.split(text))) {
          if (!names.contains(name)) {
            names.add(name);
          }
        }
      }
      if (!names.isEmpty() && names.size() >= 4) {
        break;
      }
    }
    // "Ann Hall The Daily Post" is Ann Hall with her paper
    return names.stream()
        .filter(name -> names.stream().noneMatch(other -> name.startsWith(other + " ")))
        .toList();
  }

  private List<String> valid(List<String> names) {
    return people(names).stream().filter(Names::looksLikeName).toList();
  }

  /** Without the outlet itself: a page names it where it leaves the writer to the byline. */
  private List<String> people(List<String> names) {
    return names.stream()
        .filter(name -> !Titles.key(name).equals(outletKey) && !Titles.key(name).equals(siteKey))
        .toList();
  }
}
