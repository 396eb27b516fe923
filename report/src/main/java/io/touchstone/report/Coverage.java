package io.touchstone.report;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.Dossier.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dossier's articles, found by their numbers. */
public final class Coverage {
  private final List<Source> inOrder;
  private final Map<Integer, Source> byNumber = new HashMap<>();

  public Coverage(Dossier dossier) {
    inOrder = dossier.articles();
    inOrder.forEach(article -> byNumber.put(article.number(), article));
  }

  /** In the dossier's order. */
  public List<Source> articles() {
    return inOrder;
  }

  /**
   * @throws IllegalArgumentException when the dossier doesn't hold the article it speaks of
   */
  public Source article(int number) {
    Source article = byNumber.get(number);
    if (article == null) {
      throw missing(number);
    }
    return article;
  }

  public static IllegalArgumentException missing(int article) {
    return new IllegalArgumentException(
        "The dossier speaks of article " + article + " but doesn't hold it; compile it again.");
  }

  /** Its outlet, or that nobody has named it. */
  public static String outletOf(Source article) {
    String outlet = article.outlet();
    return outlet == null ? Words.of("outlet.unknown") : outlet;
  }

  /** Its title, or the name of its file. */
  public static String titleOf(Source article) {
    String title = article.title();
    return title == null || title.isBlank() ? article.fileName() : title;
  }
}
