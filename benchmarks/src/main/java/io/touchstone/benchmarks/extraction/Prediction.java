package io.touchstone.benchmarks.extraction;

import io.touchstone.domain.article.ArticleExtractor;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was extracted from one page; nothing stands as null or empty. */
record Prediction(
    String id, @Nullable String title, List<String> authors, @Nullable String date, String text) {

  static Prediction of(Page page, ArticleExtractor extractor) {
    SourceFile file = new SourceFile(page.id() + ".html", page.html(), page.url());
    return switch (extractor.extract(file).getFirst()) {
      case Extraction.Extracted found -> {
        ArticleFacts facts = found.facts();
        yield new Prediction(
            page.id(),
            facts.title() == null ? null : facts.title().value(),
            facts.authors().stream().map(Fact::value).toList(),
            facts.published() == null ? null : facts.published().value().iso(),
            found.body().text());
      }
      case Extraction.NoContent _, Extraction.Rejected _ ->
          new Prediction(page.id(), null, List.of(), null, "");
    };
  }

  /** For writing as JSON. */
  Map<String, @Nullable Object> asMap() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("id", id);
    map.put("title", title);
    map.put("authors", authors);
    map.put("date", date);
    map.put("text", text);
    return map;
  }

  boolean titleIs(String truth) {
    return title != null && spaced(title).equals(spaced(truth));
  }

  /** On the same day. */
  boolean dateIs(String truth) {
    return date != null && date.substring(0, 10).equals(truth.substring(0, 10));
  }

  /** The same names, in any order, letter case apart. */
  boolean authorsAre(String truth) {
    return names(Stream.of(truth)).equals(names(authors.stream()));
  }

  private static Set<String> names(Stream<String> lists) {
    return lists
        .flatMap(list -> Stream.of(list.split(",", -1)))
        .map(name -> spaced(name).toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String spaced(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
