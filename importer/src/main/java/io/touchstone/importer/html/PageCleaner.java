package io.touchstone.importer.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes away what can't belong to an article's text. */
final class PageCleaner {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "aside",
          "nav",
          "footer",
          "figcaption",
          "figure");
  private static final Set<String> NEVER =
      Set.of(
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "button",
          "input",
          "select",
          "textarea",
          "dialog",
          "video",
          "audio",
          "menu",
          "link",
          "meta",
          "map");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "complementary",
          "dialog",
          "alertdialog",
          "contentinfo",
          "search",
          "banner",
          "menu");
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

  /** Removes what isn't text of the page, or of another piece of text. */
  static void removeUnseen(Document page) {
    page.getAllElements().stream().filter(PageCleaner::isUnseen).toList().forEach(Element::remove);
  }

  private static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName()) || element.hasAttr("hidden");
  }

  private static boolean isNever(Element element) {
    if (isUnseen(element) || NEVER.contains(element.normalName())) {
      return true;
    }
    return element.attributesSize() > 0
        && (ROLES.contains(element.attr("role").strip().toLowerCase(Locale.ROOT))
            || element.attr("aria-roledescription").strip().equalsIgnoreCase("carousel")
            || (element.attr("aria-hidden").strip().equalsIgnoreCase("true")
                && element.getElementsByTag("p").isEmpty()));
  }

  static void clean(Document page, boolean thorough) {
    page.getAllElements().stream().filter(PageCleaner::isNever).toList().forEach(Element::remove);
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
    // a page's cards all carry the same names
    Map<String, Named> known = new HashMap<>();
    for (Element element : page.body().getAllElements()) {
      if (element.attributesSize() == 0
          || element.equals(page.body())
          || element.parent() == null
          || isStructure(element)) {
        continue;
      }
      boolean hidden = HIDDEN.matcher(element.attr("style")).find();
      String names = element.className() + " " + element.id();
      Named named = thorough ? known.computeIfAbsent(names, Named::of) : Named.ANYTHING;
      if (named.comments() && element.text().length() * 5 < whole * 4) {
        element.remove();
      }
      if (hidden || (named.unlikely() && element.text().length() * 3 < whole)) {
        element.remove();
      }
    }
  }

  /** What an element's class names and id say about it. */
  private record Named(boolean unlikely, boolean comments) {
    static final Named ANYTHING = new Named(false, false);

    static Named of(String names) {
      return names.isBlank()
          ? ANYTHING
          : new Named(
              UNLIKELY.matcher(names).find() || COMPOUND.matcher(names).find(),
              COMMENTS.matcher(names).find());
    }
  }

  private static boolean isStructure(Element element) {
    return switch (element.normalName()) {
      case "article", "main", "body", "html", "h1" -> true;
      default -> element.attr("itemprop").equalsIgnoreCase("articleBody");
    };
  }
}
