package io.touchstone.importer.command;

import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.Fact;
import io.touchstone.importer.ocr.RecognisedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One outcome as it is printed; what isn't known is null or empty. */
record ExtractLine(
    String file,
    String outcome,
    @Nullable String reason,
    ArticleFacts facts,
    @Nullable String text) {

  static ExtractLine of(String file, Extraction found) {
    return switch (found) {
      case Extraction.Extracted article ->
          new ExtractLine(file, "Imported", note(article), article.facts(), article.body().text());
      case Extraction.NoContent none ->
          new ExtractLine(file, "NoContent", none.reason(), ArticleFacts.NONE, null);
      case Extraction.Rejected bad ->
          new ExtractLine(file, "Rejected", bad.reason(), ArticleFacts.NONE, null);
    };
  }

  /** What a reader of an imported text must know about it. */
  private static @Nullable String note(Extraction.Extracted article) {
    return article.extractor().endsWith(RecognisedText.NOTE)
        ? "The text was " + RecognisedText.NOTE + "."
        : null;
  }

  Map<String, @Nullable Object> asMap() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("file", file);
    map.put("outcome", outcome);
    map.put("reason", reason);
    map.put("title", value(facts.title()));
    map.put("outlet", value(facts.outlet()));
    map.put("authors", facts.authors().stream().map(Fact::value).toList());
    map.put("date", date());
    map.put("language", value(facts.language()));
    map.put("url", value(facts.url()));
    map.put("credits", facts.credits().stream().map(Fact::value).toList());
    map.put("text", text);
    return map;
  }

  List<String> asText() {
    List<String> lines = new ArrayList<>();
    lines.add("== " + file + (reason == null ? "" : ": " + outcome + ". " + reason));
    add(lines, "Title", value(facts.title()));
    add(lines, "Outlet", value(facts.outlet()));
    add(lines, "Authors", joined(facts.authors()));
    add(lines, "Date", date());
    add(lines, "Language", value(facts.language()));
    add(lines, "Address", value(facts.url()));
    add(lines, "Credits", joined(facts.credits()));
    if (text != null) {
      lines.add("");
      lines.add(text);
    }
    return lines;
  }

  private @Nullable String date() {
    return facts.published() == null ? null : facts.published().value().iso();
  }

  private static void add(List<String> lines, String name, @Nullable String value) {
    if (value != null) {
      lines.add(name + ": " + value);
    }
  }

  private static @Nullable String joined(List<Fact<String>> facts) {
    return facts.isEmpty() ? null : String.join(", ", facts.stream().map(Fact::value).toList());
  }

  private static @Nullable String value(@Nullable Fact<String> fact) {
    return fact == null ? null : fact.value();
  }
}
