package io.touchstone.importer.html;

import io.touchstone.domain.article.PublicationDate;
import io.touchstone.importer.reading.Dates;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The date that a page shows its reader right under the headline. */
final class ShownDate {
  private static final int NEAR = 900;
  private static final int LONGEST = 90;
  private static final int SHORTEST = 6;
  private static final Pattern FIRST =
      Pattern.compile("(?iu)\\b(?:first published|originally published|published first)\\b");

  private ShownDate() {}

  /**
   * The first date line below the headline, unless another says "first published"; or null. Leaves
   * the page without what isn't its text, which would have to go in any case.
   */
  static @Nullable PublicationDate of(Document page) {
    PageCleaner.removeUnseen(page);
    Element headline = longest(page);
    boolean below = headline == null;
    int passed = 0;
    PublicationDate shown = null;
    for (Element e : page.body().getAllElements()) {
      below |= e.equals(headline);
      if (!below) {
        continue;
      }
      String own = e.wholeOwnText().strip();
      passed += own.length();
      if (passed > NEAR) {
        break;
      }
      if (own.length() < SHORTEST || e.text().length() > LONGEST || e.text().endsWith(".")) {
        continue;
      }
      PublicationDate date = Dates.find(e.text());
      if (date != null && (shown == null || FIRST.matcher(e.text()).find())) {
        shown = date;
      }
    }
    return shown;
  }

  private static @Nullable Element longest(Document page) {
    Element longest = null;
    for (Element h1 : page.select("h1")) {
      if (longest == null || h1.text().length() > longest.text().length()) {
        longest = h1;
      }
    }
    return longest;
  }
}
