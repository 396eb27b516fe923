package io.touchstone.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page's JSON-LD: the nodes that describe an article, the most telling first. Pages carry it with
 * control characters, comments and stray commas, so it is read leniently.
 */
final class StructuredData {
  private static final int DEEPEST = 8;
  private static final Set<String> ARTICLES =
      Set.of(
          "newsarticle",
          "reportagenewsarticle",
          "analysisnewsarticle",
          "opinionnewsarticle",
          "backgroundnewsarticle",
          "reviewnewsarticle",
          "advertisercontentarticle",
          "article",
          "blogposting",
          "techarticle",
          "scholarlyarticle",
          "report",
          "liveblogposting",
          "review",
          "socialmediaposting",
          "medicalscholarlyarticle",
          "satiricalarticle",
          "howto",
          "recipe");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_MISSING_VALUES)
          .build();

  private final List<JsonNode> articles;
  private final List<JsonNode> all;

  private StructuredData(List<JsonNode> articles, List<JsonNode> all) {
    this.articles = articles;
    this.all = all;
  }

  static StructuredData of(Document page) {
    List<JsonNode> all = new ArrayList<>();
    for (Element script : page.select("script[type*=ld+json]")) {
      String text = script.data().replaceFirst("^\\s*(?:<!--|//<!\\[CDATA\\[)", "");
      try {
        collect(JSON.readTree(text), all, 0);
      } catch (JacksonException e) {
        // a page with broken JSON-LD has its other marks
      }
    }
    List<JsonNode> articles = all.stream().filter(StructuredData::isArticle).toList();
    return new StructuredData(articles, all);
  }

  List<JsonNode> articles() {
    return articles;
  }

  /** The node that another one refers to by {@code @id}, or the node itself. */
  JsonNode resolve(JsonNode node) {
    String id = text(node.get("@id"));
    if (id == null || node.size() > 2) {
      return node;
    }
    return all.stream()
        .filter(other -> other.size() > 2 && id.equals(text(other.get("@id"))))
        .findFirst()
        .orElse(node);
  }

  /** A string's text without entities, the first of an array, or null. */
  static @Nullable String text(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return null;
    }
    if (node.isArray()) {
      return node.isEmpty() ? null : text(node.get(0));
    }
    if (node.isObject()) {
      return text(node.get("@value"));
    }
    String value = Parser.unescapeEntities(node.asString(), false).strip();
    return value.isEmpty() ? null : value;
  }

  private static void collect(JsonNode node, List<JsonNode> all, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(child -> collect(child, all, depth + 1));
    } else if (node.isObject()) {
      all.add(node);
      for (String key :
          List.of("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed", "hasPart")) {
        JsonNode child = node.get(key);
        if (child != null) {
          collect(child, all, depth + 1);
        }
      }
      for (String key : List.of("author", "publisher", "creator")) {
        JsonNode child = node.get(key);
        if (child != null && child.isObject()) {
          all.add(child);
        }
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.get("@type");
    if (type == null) {
      return false;
    }
    List<String> names = new ArrayList<>();
    if (type.isArray()) {
      type.forEach(t -> names.add(t.asString()));
    } else {
      names.add(type.asString());
    }
    return names.stream()
        .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("^https?://schema.org/", ""))
        .anyMatch(ARTICLES::contains);
  }
}
