package io.touchstone.importer.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Galleries inside an article: pictures with texts of their own, each counted ("4/50"). */
final class Slides {
  private static final Pattern COUNTED = Pattern.compile("^\\d{1,3}\\s*(?:/|of)\\s*\\d{1,3}\\b.*");
  private static final int FEWEST = 3;
  private static final int ENOUGH = 1_000;

  private Slides() {}

  /** Removes them unless the page has little text beside them. */
  static void remove(Document page) {
    for (Element gallery : page.select("ul, ol, div")) {
      List<Element> counted =
          gallery.children().stream()
              .filter(child -> COUNTED.matcher(start(child)).matches())
              .toList();
      if (counted.size() >= FEWEST
          && counted.size() * 2 > gallery.childrenSize()
          && running(page) - running(gallery) >= ENOUGH) {
        gallery.remove();
      }
    }
  }

  private static String start(Element element) {
    // few begin with a number, and only those need all of their text put together
    boolean numbered =
        element
            .nodeStream(TextNode.class)
            .map(text -> text.text().strip())
            .filter(text -> !text.isEmpty())
            .findFirst()
            .filter(text -> Character.isDigit(text.charAt(0)))
            .isPresent();
    if (!numbered) {
      return "";
    }
    String text = element.text();
    return text.substring(0, Math.min(text.length(), 12));
  }

  private static int running(Element element) {
    return element.getElementsByTag("p").stream().mapToInt(p -> p.text().length()).sum();
  }
}
