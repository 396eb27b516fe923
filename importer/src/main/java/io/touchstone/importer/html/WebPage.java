package io.touchstone.importer.html;

import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.importer.reading.FactsDraft;
import io.touchstone.importer.reading.Reading;
import io.touchstone.importer.text.NewsroomNoise;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** From a page's source to its article. */
public final class WebPage {
  private static final Pattern IN_BROWSER =
      Pattern.compile(
          "(?iu)(?:view|read|open|see|im|voir|ver|leggi).{0,30}\\b(?:browser|online|web|navigateur|navegador)\\b.*");

  private WebPage() {}

  /**
   * Reads a whole page.
   *
   * @param url where it came from, or null
   */
  public static Reading read(String html, @Nullable String url) {
    Document page = Jsoup.parse(html, url == null ? "" : url);
    StructuredData data = StructuredData.of(page);
    FactsDraft facts = new FactsDraft();
    new PageFacts(page, data, url).addTo(facts);
    List<Paragraph> body = new PageBody(page, html, facts.title()).paragraphs();
    List<Paragraph> clean = NewsroomNoise.strip(body, facts);
    return Reading.article(facts.build(), clean);
  }

  /** Reads a letter's HTML body: there is no page around it but a few lines. */
  public static Reading readMail(String html, FactsDraft facts) {
    Document page = Jsoup.parse(html);
    List<Paragraph> body = new PageBody(page, html, facts.title()).paragraphs();
    return Reading.article(facts.build(), NewsroomNoise.strip(body, facts));
  }

  /** All of a piece of HTML that has no page around it, as feeds carry it. */
  public static List<Paragraph> fragment(String html) {
    return Blocks.of(Jsoup.parseBodyFragment(html).body());
  }

  /** All text of a page. */
  public static String textOf(String html) {
    return html.isBlank() ? "" : Jsoup.parse(html).text();
  }

  /** Where a letter's link "view in browser" leads, or null. */
  public static @Nullable String browserLink(String html) {
    if (html.isBlank()) {
      return null;
    }
    for (Element link : Jsoup.parse(html).select("a[href^=http]")) {
      if (IN_BROWSER.matcher(link.text()).matches()) {
        return link.attr("href");
      }
    }
    return null;
  }
}
