package io.touchstone.importer.html;

import io.touchstone.domain.article.BlockKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: running text counts for the elements around it, links
 * and fragments count against them, and the element with the greatest sum wins.
 */
final class ContentFinder {
  private static final int SHORT = 40;
  private static final double NAMED = 0.5;
  private static final int TINY = 400;
  private static final double TIGHTER = 0.93;

  private ContentFinder() {}

  static Element find(Document page) {
    Map<Element, Double> sums = new HashMap<>();
    List<TextBlock> blocks = Blocks.in(page.body());
    for (TextBlock block : blocks) {
      double worth = worth(block);
      for (Element e = block.owner(); e != null; e = e.parent()) {
        sums.merge(e, worth, Double::sum);
      }
    }
    Element best = page.body();
    double highest = sums.getOrDefault(best, 0.0);
    double total = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    for (String selector : List.of("[itemprop=articleBody]", "article", "main, [role=main]")) {
      List<Element> named = page.select(selector);
      if (named.size() == 1 && sums.getOrDefault(named.getFirst(), 0.0) > NAMED * total) {
        return tightest(named.getFirst(), sums);
      }
    }
    for (Element e : page.body().getAllElements()) {
      double sum = sums.getOrDefault(e, 0.0);
      if (sum > highest) {
        highest = sum;
        best = e;
      }
    }
    return page.body().text().length() < TINY ? page.body() : tightest(best, sums);
  }

  /** Goes into a child that holds nearly everything, but not into a list or a table of data. */
  private static Element tightest(Element from, Map<Element, Double> sums) {
    Element element = from;
    while (true) {
      Element inner = null;
      for (Element child : element.children()) {
        if (sums.getOrDefault(child, 0.0) >= TIGHTER * sums.getOrDefault(element, 0.0)
            && child.isBlock()) {
          inner = child;
        }
      }
      if (inner == null || inner.is("ul, ol, dl, blockquote") || isData(inner, sums)) {
        return element;
      }
      element = inner;
    }
  }

  /**
   * Whether it is a table that isn't there for the page's layout: no cell holds nearly all of it.
   */
  private static boolean isData(Element element, Map<Element, Double> sums) {
    double enough = TIGHTER * sums.getOrDefault(element, 0.0);
    return element.normalName().equals("table")
        && element.select("td").stream().noneMatch(cell -> sums.getOrDefault(cell, 0.0) >= enough);
  }

  static double linkDensity(Element element) {
    int all = element.text().length();
    int linked = element.getElementsByTag("a").stream().mapToInt(a -> a.text().length()).sum();
    return all == 0 ? 0 : (double) linked / all;
  }

  private static double worth(TextBlock block) {
    int length = block.text().length();
    double density = block.linkDensity();
    if (block.kind() == BlockKind.HEADING) {
      return density > 0.5 ? -length : 0;
    }
    if (density > 0.5) {
      return -length;
    }
    boolean dense = block.text().codePoints().anyMatch(Character::isIdeographic);
    if (length * (dense ? 3 : 1) < SHORT) {
      return block.endsAsSentence() ? length : block.kind() == BlockKind.LIST_ITEM ? 0 : -length;
    }
    return length * (1 - density) * (block.endsAsSentence() ? 1 : 0.5);
  }
}
