package io.touchstone.importer.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: paragraphs lend their weight to the elements around
 * them (the scoring of Arc90's and Mozilla's Readability).
 */
final class ContentFinder {
  private static final Set<String> SCORED =
      Set.of("p", "pre", "td", "blockquote", "section", "h2", "div", "li");
  private static final int SHORTEST = 25;

  private ContentFinder() {}

  static Element find(Document page) {
    Map<Element, Double> scores = new HashMap<>();
    for (Element element : page.body().select("*")) {
      if (!SCORED.contains(element.normalName()) || hasBlocks(element)) {
        continue;
      }
      String text = element.text();
      if (text.length() < SHORTEST) {
        continue;
      }
      long commas = text.chars().filter(c -> c == ',' || c == '、' || c == '，' || c == '،').count();
      double score = 1 + commas + Math.min(text.length() / 100.0, 3);
      Element ancestor = element.parent();
      for (int level = 0; ancestor != null && level < 4; level++, ancestor = ancestor.parent()) {
        double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
        scores.merge(ancestor, score * share, Double::sum);
      }
    }
    Element best = page.body();
    double highest = 0;
    for (Map.Entry<Element, Double> entry : scores.entrySet()) {
      double score = entry.getValue() * (1 - linkDensity(entry.getKey()));
      if (score > highest) {
        highest = score;
        best = entry.getKey();
      }
    }
    return best;
  }

  private static boolean hasBlocks(Element element) {
    return element.children().stream().anyMatch(child -> child.isBlock());
  }

  static double linkDensity(Element element) {
    int all = element.text().length();
    if (all == 0) {
      return 0;
    }
    int linked = element.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return (double) linked / all;
  }
}
