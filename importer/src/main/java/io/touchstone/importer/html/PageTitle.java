package io.touchstone.importer.html;

import io.touchstone.importer.reading.FactsDraft;
import io.touchstone.importer.reading.Spaces;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The headline: the heading that the metadata bears out, or else what the metadata states. */
final class PageTitle {
  private static final Pattern SEPARATOR = Pattern.compile("\\s+[|·•»«–—:-]+\\s+|\\s*\\|\\s*");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern MEDIUM =
      Pattern.compile(
          "(?iu)\\s*[\\[(](?:watch|video|videos|photos?|pictures|gallery|listen|audio|updated?)[\\])]$");
  private static final double ALIKE = 0.35;
  private static final int WORDS = 4;

  private record Candidate(String text, String source) {}

  private final Document page;
  private final Meta meta;
  private final StructuredData data;
  private final @Nullable String outlet;

  PageTitle(Document page, Meta meta, StructuredData data, @Nullable String outlet) {
    this.page = page;
    this.meta = meta;
    this.data = data;
    this.outlet = outlet;
  }

  void addTo(FactsDraft facts) {
    List<Candidate> stated = stated();
    Element heading = heading(stated);
    if (heading != null) {
      facts.title(MEDIUM.matcher(label(heading, stated)).replaceFirst(""), "heading");
      return;
    }
    for (Candidate candidate : stated) {
      facts.title(candidate.text(), candidate.source());
    }
    String title = withoutSite(Spaces.collapse(page.title()));
    facts.title(isSite(title) ? null : title, "page title");
  }

  /** The first heading that resembles a stated title, or the only one that is long enough. */
  private @Nullable Element heading(List<Candidate> stated) {
    Element best = null;
    double alike = ALIKE;
    List<Element> headings =
        page.select("h1").stream()
            .filter(h1 -> !isSite(h1.text()) && !h1.text().isBlank())
            .toList();
    for (Element h1 : headings) {
      for (Candidate candidate : stated) {
        double similarity = similarity(candidate.text(), h1.text());
        if (similarity > alike) {
          alike = similarity;
          best = h1;
        }
      }
    }
    boolean lone = headings.size() == 1 && words(headings.getFirst().text()).size() >= WORDS;
    return best == null && lone ? headings.getFirst() : best;
  }

  /** The heading's text without a section's label before the title ("Opinion", "Exclusive"). */
  private static String label(Element heading, List<Candidate> stated) {
    String text = Spaces.collapse(heading.text());
    for (Candidate candidate : stated) {
      boolean longer = text.length() > candidate.text().length();
      if (longer && Titles.key(text).endsWith(Titles.key(candidate.text()))) {
        int from = text.length() - candidate.text().length();
        String tail = text.substring(Math.max(0, from));
        return Titles.key(tail).equals(Titles.key(candidate.text()))
            ? tail.strip()
            : candidate.text();
      }
    }
    return text;
  }

  private List<Candidate> stated() {
    List<Candidate> stated = new ArrayList<>();
    for (JsonNode article : data.articles()) {
      add(stated, StructuredData.text(article.get("headline")), "JSON-LD headline");
    }
    add(stated, meta.of("og:title"), "OpenGraph title");
    add(stated, meta.of("headline"), "microdata headline");
    Element item = page.selectFirst("[itemprop=headline]");
    add(stated, item == null ? null : item.text(), "microdata headline");
    add(stated, meta.of("twitter:title"), "meta twitter:title");
    add(stated, meta.of("dc.title"), "meta dc.title");
    return stated;
  }

  private void add(List<Candidate> stated, @Nullable String text, String source) {
    String clean = text == null ? "" : withoutSite(Spaces.collapse(text));
    if (!clean.isEmpty() && !isSite(clean)) {
      stated.add(new Candidate(clean, source));
    }
  }

  private boolean isSite(String text) {
    String key = Titles.key(text);
    return key.isEmpty()
        || key.equals(Titles.key(outlet))
        || key.equals(Titles.key(meta.of("og:site_name")));
  }

  /** Without " | The Outlet" at the end or "Opinion | " before it. */
  private String withoutSite(String title) {
    String[] parts = SEPARATOR.split(title, -1);
    if (parts.length < 2) {
      return title;
    }
    String last = parts[parts.length - 1];
    boolean bar = title.matches(".*\\|\\s*\\Q" + last + "\\E");
    if (isSite(last) || (bar && words(last).size() <= words(parts[0]).size())) {
      int end = title.lastIndexOf(last);
      return title.substring(0, end).replaceFirst("[\\s|·•»«–—:-]+$", "");
    }
    if (title.matches("\\Q" + parts[0] + "\\E\\s*\\|.*") && words(parts[0]).size() <= 2) {
      return title.substring(title.indexOf('|') + 1).strip();
    }
    return title;
  }

  private static double similarity(String a, String b) {
    Set<String> one = words(a);
    Set<String> both = new HashSet<>(words(b));
    Set<String> all = new HashSet<>(one);
    all.addAll(both);
    both.retainAll(one);
    return all.isEmpty() ? 0 : (double) both.size() / all.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(WORD.split(text.toLowerCase(Locale.ROOT), -1)));
    words.remove("");
    // scripts without spaces: a character is about as telling as a word elsewhere
    text.codePoints().filter(PageTitle::isDense).forEach(c -> words.add(Character.toString(c)));
    return words;
  }

  private static boolean isDense(int c) {
    return Character.isIdeographic(c)
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
        || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA;
  }
}
