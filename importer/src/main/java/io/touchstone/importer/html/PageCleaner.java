package io.touchstone.importer.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes away what can't belong to an article's text. */
final class PageCleaner {
  private static final String NEVER =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, button, input, select,"
          + " textarea, nav, footer, aside, dialog, figure, figcaption, video, audio, menu, link, meta, map,"
          + " [hidden], [aria-hidden=true]:not(:has(p)), [role=navigation], [role=complementary],"
          + " [role=dialog], [role=alertdialog], [role=contentinfo], [role=search], [role=banner],"
          + " [role=menu], [aria-roledescription=carousel]";
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
  // whole words in class names and ids, and how they begin
  private static final Pattern UNLIKELY =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:advert\\w*|ads?|adsense|banner|breadcrumbs?|comments?|commentlist|cookies?|consent|disqus|footer|"
              + "gdpr|masthead|menu|modal|nav|navbar|navigation|newsletters?|outbrain|pagination|pager|popup|promos?|"
              + "recirc\\w*|recommend\\w*|related\\w*|share|sharedaddy|shares|sidebar|signup|skip|social|"
              + "sponsor\\w*|subscri\\w*|taboola|tags?|tag-?list|toolbar|trending|widget|byline|captions?|credits?|timestamp|"
              + "donat\\w*|paywall|piano|popular|readmore|read-?next|see-?also|author-?(?:bio|box|info|card)|about-?author|bio|"
              + "copyright|gallery|disclaimer|dateline|dates?|pub-?date|topics|carousel|slideshow-?controls|toc|tooltip|"
              + "print|reprints?|rating|sr-only|visually-?hidden|screen-?reader\\w*|hidden|jp-relatedposts|yarpp\\w*)"
              + "(?:$|[\\s_-])");
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(?i)relatedpost|relatedart|relatedcontent|relatedstor|newsletter|commentsection|comment-list|"
              + "socialshar|sharebar|authorbio|aboutauthor|morefrom|more-from|mostpopular|most-read|mostread|"
              + "youmay|alsolike|also-like|breadcrumb|cookie|adblock|ad-slot|adslot|ad-container|advertis|"
              + "subscribe|taboola|outbrain|promobox|recirculation|teaserlist");

  private static final Pattern COMMENTS =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:comments?|commentlist|comment-?text|disqus|respond|replies)(?:$|[\\s_-])");

  private PageCleaner() {}

  static void clean(Document page, boolean thorough) {
    page.select(NEVER).remove();
    page.forEachNode(
        node -> {
          if (node instanceof Comment comment) {
            comment.remove();
          }
        });
    int whole = page.text().length();
    for (Element form : page.select("form")) {
      // some sites wrap the whole page into one form
      if (form.text().length() * 3 < whole) {
        form.remove();
      }
    }
    for (Element element : List.copyOf(page.body().select("*"))) {
      if (element.equals(page.body()) || element.parent() == null || isStructure(element)) {
        continue;
      }
      boolean hidden = HIDDEN.matcher(element.attr("style")).find();
      String names = element.className() + " " + element.id();
      boolean unlikely =
          thorough && (UNLIKELY.matcher(names).find() || COMPOUND.matcher(names).find());
      boolean comments = thorough && COMMENTS.matcher(names).find();
      if (comments && element.text().length() * 5 < whole * 4) {
        element.remove();
      }
      if (hidden || (unlikely && element.text().length() * 3 < whole)) {
        element.remove();
      }
    }
  }

  private static boolean isStructure(Element element) {
    return switch (element.normalName()) {
      case "article", "main", "body", "html", "h1" -> true;
      default -> element.attr("itemprop").equalsIgnoreCase("articleBody");
    };
  }
}
