package io.touchstone.importer.html;

import io.touchstone.importer.reading.FactsDraft;
import io.touchstone.importer.reading.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The headline. */
final class PageTitle {
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|·•»«–—:-]+\\s+|\\s*\\|\\s*");

  private record Candidate(String text, String source) {}

  private final Document page;
  private final StructuredData data;

  PageTitle(Document page, StructuredData data) {
    this.page = page;
    this.data = data;
  }

  void addTo(FactsDraft facts) {
    List<Candidate> stated = stated();
    for (Element h1 : page.select("h1")) {
      String text = Spaces.collapse(h1.text());
      if (stated.stream().anyMatch(c -> agrees(c.text(), text))) {
        facts.title(text, "heading");
        return;
      }
    }
    for (Candidate candidate : stated) {
      facts.title(withoutSite(candidate.text()), candidate.source());
    }
    List<Element> headings = page.select("h1");
    if (headings.size() == 1) {
      facts.title(headings.getFirst().text(), "heading");
    }
    facts.title(withoutSite(page.title()), "page title");
  }

  private List<Candidate> stated() {
    List<Candidate> stated = new ArrayList<>();
    for (JsonNode article : data.articles()) {
      add(stated, StructuredData.text(article.get("headline")), "JSON-LD headline");
    }
    add(stated, Meta.of(page, "og:title"), "OpenGraph title");
    add(stated, Meta.of(page, "headline"), "microdata headline");
    Element item = page.selectFirst("[itemprop=headline]");
    add(stated, item == null ? null : item.text(), "microdata headline");
    add(stated, Meta.of(page, "twitter:title"), "meta twitter:title");
    add(stated, Meta.of(page, "dc.title"), "meta dc.title");
    return stated;
  }

  private static void add(List<Candidate> stated, @Nullable String text, String source) {
    if (text != null && !text.isBlank()) {
      stated.add(new Candidate(Spaces.collapse(text), source));
    }
  }

  private static boolean agrees(String stated, String heading) {
    String a = key(stated);
    String b = key(heading);
    return !b.isEmpty() && (a.equals(b) || (b.length() > 15 && a.startsWith(b)));
  }

  /** Without " | The Outlet" at the end. */
  private String withoutSite(String title) {
    String site = Meta.of(page, "og:site_name");
    String[] parts = SEPARATOR.split(title, -1);
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    boolean named = site != null && key(site).equals(key(last));
    boolean bar = title.endsWith("| " + last);
    if (named || bar) {
      int end = title.lastIndexOf(last);
      return title.substring(0, end).replaceFirst("[\\s|·•»«–—:-]+$", "");
    }
    return title;
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
