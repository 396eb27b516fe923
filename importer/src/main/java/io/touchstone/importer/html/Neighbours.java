package io.touchstone.importer.html;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Other articles on the same page: teasers of them, and whole ones that follow. */
final class Neighbours {
  private static final int TEASER = 450;
  private static final int ARTICLE = 200;
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5");
  private static final Set<String> WHOLE = Set.of("body", "article", "main");

  private Neighbours() {}

  static void remove(Document page, String titleKey) {
    articles(page, titleKey);
    teasers(page, titleKey);
  }

  /** Where one article holds the headline or most of the text, the others go. */
  private static void articles(Document page, String titleKey) {
    List<Element> articles = page.select("article");
    if (articles.size() < 2) {
      return;
    }
    Element main = null;
    int longest = 0;
    int all = 0;
    for (Element article : articles) {
      int length = running(article);
      boolean nested = article.parents().is("article");
      all += nested ? 0 : length;
      boolean titled =
          article.select("h1").stream().anyMatch(h1 -> Titles.key(h1.text()).equals(titleKey));
      int weight = titled && !titleKey.isEmpty() && length >= ARTICLE ? 1_000_000 + length : length;
      if (weight > longest && (!nested || titled)) {
        longest = weight;
        main = article;
      }
    }
    if (main == null || (longest < 1_000_000 && longest * 2 < all)) {
      return;
    }
    int size = running(main);
    for (Element article : articles) {
      boolean around = main.parents().contains(article) || article.equals(main);
      boolean inside = article.parents().contains(main);
      if (!around && (!inside || running(article) * 4 < size)) {
        article.remove();
      }
    }
  }

  /** A headline that is a link, with a line or two beside it. */
  private static void teasers(Document page, String titleKey) {
    Set<Element> found = new LinkedHashSet<>();
    // a section is asked for each of the headings in it
    Map<Element, Boolean> large = new HashMap<>();
    for (Element heading : page.body().getAllElements()) {
      if (!isLinkedHeading(heading)) {
        continue;
      }
      boolean linked =
          heading.normalName().equals("a") || ContentFinder.linkDensity(heading) >= 0.8;
      if (heading.parent() == null || !linked) {
        continue;
      }
      if (Titles.key(heading.text()).equals(titleKey)) {
        continue;
      }
      Element teaser = heading;
      for (Element e = heading.parent(); e != null && e.parent() != null; e = e.parent()) {
        if (e.normalName().equals("p") || large.computeIfAbsent(e, Neighbours::isNoTeaser)) {
          break;
        }
        teaser = e;
      }
      boolean alone = teaser.equals(heading);
      if (!alone) {
        if (!found.contains(teaser) && teaser.parents().stream().noneMatch(found::contains)) {
          Element outer = teaser;
          found.removeIf(inner -> inner.parents().contains(outer));
          found.add(teaser);
        }
      }
    }
    // a page of nothing but teasers is a front page, and they are what it says
    int left = running(page.body()) - found.stream().mapToInt(Neighbours::running).sum();
    if (left > TEASER || length(found) * 3 < page.text().length() * 2) {
      found.forEach(Element::remove);
    }
  }

  private static int length(Set<Element> elements) {
    return elements.stream().mapToInt(element -> element.text().length()).sum();
  }

  private static boolean isLinkedHeading(Element element) {
    return element.nameIs("a")
        ? HEADINGS.stream().anyMatch(name -> element.getElementsByTag(name).size() > 0)
        : HEADINGS.contains(element.normalName()) && element.getElementsByTag("a").size() > 0;
  }

  private static boolean isNoTeaser(Element element) {
    return WHOLE.contains(element.normalName())
        || element.text().length() > TEASER
        || !element.getElementsByTag("h1").isEmpty();
  }

  private static int running(Element element) {
    return element.getElementsByTag("p").stream().mapToInt(p -> p.text().length()).sum();
  }
}
