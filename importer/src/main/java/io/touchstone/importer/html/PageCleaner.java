package io.touchstone.importer.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes away what can't belong to an article's text. */
final class PageCleaner {
  private static final String NEVER =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, form, button, input, select,"
          + " textarea, nav, footer, aside, dialog, figure, figcaption, video, audio, menu, link, meta, map,"
          + " [hidden], [aria-hidden=true]:not(:has(p)), [role=navigation], [role=complementary],"
          + " [role=dialog], [role=alertdialog], [role=contentinfo], [role=search], [role=banner],"
          + " [role=menu]";
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  private static final Pattern UNLIKELY =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:advert\\w*|ads?|banner|breadcrumbs?|comments?|cookies?|disqus|footer|"
              + "gdpr|masthead|menu|modal|nav\\w*|newsletters?|outbrain|pagination|pager|popup|promo\\w*|"
              + "recirc\\w*|recommend\\w*|related\\w*|share|sharing|shares|sidebar|signup|skip|social|"
              + "sponsor\\w*|subscri\\w*|taboola|tags?|toolbar|trending|widget|byline|captions?|credits?|timestamp)"
              + "(?:$|[\\s_-])");

  private PageCleaner() {}

  static void clean(Document page) {
    page.select(NEVER).remove();
    page.forEachNode(
        node -> {
          if (node instanceof Comment comment) {
            comment.remove();
          }
        });
    int whole = page.text().length();
    for (Element element : List.copyOf(page.body().select("*"))) {
      if (element.equals(page.body()) || element.parent() == null) {
        continue;
      }
      String name = element.normalName();
      if (name.equals("article") || name.equals("main") || name.equals("html")) {
        continue;
      }
      boolean hidden = HIDDEN.matcher(element.attr("style")).find();
      String names = element.className() + " " + element.id();
      if (hidden || (UNLIKELY.matcher(names).find() && element.text().length() * 3 < whole)) {
        element.remove();
      }
    }
  }
}
