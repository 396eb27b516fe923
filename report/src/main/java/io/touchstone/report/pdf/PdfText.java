package io.touchstone.report.pdf;

import io.touchstone.report.ReadableText;
import io.touchstone.report.outline.Run;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text in the renderer's markup. */
final class PdfText {
  /** Elements isolate what these would; no font draws them. */
  private static final Pattern DIRECTION =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

  private PdfText() {}

  static String of(List<Run> runs) {
    return runs.stream().map(PdfText::of).collect(Collectors.joining());
  }

  private static String of(Run run) {
    return switch (run) {
      case Run.Plain(String text) -> lines(text);
      case Run.Soft(String text) -> "<span class=\"soft\">" + lines(text) + "</span>";
      case Run.Strong(String text) -> "<strong>" + lines(text) + "</strong>";
      case Run.Foreign(String text) -> "<bdi>" + lines(text) + "</bdi>";
      case Run.Quoted(String text) -> "<strong class=\"quoted\">" + lines(text) + "</strong>";
      case Run.Chip(var badge, String label) ->
          "<strong class=\"" + badge.code() + "\">" + escaped(label) + "</strong>";
      case Run.Code(String text) -> "<span class=\"code\">" + escaped(text) + "</span>";
      case Run.Link(String text, String url) ->
          "<a href=\""
              + escaped(url)
              + "\" title=\""
              + escaped(text)
              + "\"><bdi>"
              + escaped(text)
              + "</bdi></a>";
      case Run.Reference(String text, String anchor) ->
          "<a href=\"#" + anchor + "\" title=\"" + escaped(text) + "\">" + escaped(text) + "</a>";
      case Run.Source(List<Run> runs) -> "<br/><span class=\"source\">" + of(runs) + "</span>";
    };
  }

  private static String lines(String text) {
    return escaped(text).replace("\r", "").replace("\n", "<br/>");
  }

  static String escaped(String text) {
    String visible = DIRECTION.matcher(ReadableText.of(text)).replaceAll("");
    return visible
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** Nothing for a tag that isn't well formed: readers aloud would stumble. */
  static String language(@Nullable String tag) {
    if (tag == null) {
      return "";
    }
    try {
      return " lang=\"" + new Locale.Builder().setLanguageTag(tag).build().toLanguageTag() + "\"";
    } catch (IllformedLocaleException e) {
      return "";
    }
  }
}
