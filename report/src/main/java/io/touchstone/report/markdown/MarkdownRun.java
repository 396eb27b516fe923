package io.touchstone.report.markdown;

import io.touchstone.report.outline.Run;
import java.util.List;
import java.util.stream.Collectors;

/** Runs of text in Markdown. */
final class MarkdownRun {
  private MarkdownRun() {}

  /** On a single line. */
  static String line(List<Run> runs) {
    return of(runs).replaceAll("\\s*\n\\s*", " ").strip();
  }

  /**
   * @param indent what every further line begins with
   */
  static String lines(List<Run> runs, String indent) {
    String text = of(runs).strip().replaceAll("[ \t]*\n\\s*", "\\\\\n");
    return text.lines()
        .map(MarkdownText::harmlessAtTheStart)
        .collect(Collectors.joining("\n" + indent));
  }

  private static String of(List<Run> runs) {
    return runs.stream().map(MarkdownRun::of).collect(Collectors.joining());
  }

  private static String of(Run run) {
    return switch (run) {
      case Run.Plain(String text) -> MarkdownText.escaped(text);
      case Run.Soft(String text) -> MarkdownText.escaped(text);
      case Run.Strong(String text) -> emphasised(text, MarkdownText.escaped(text));
      case Run.Foreign(String text) -> MarkdownText.foreign(text);
      case Run.Quoted(String text) -> emphasised(text, MarkdownText.foreign(text));
      case Run.Chip(var _, String label) -> emphasised(label, MarkdownText.escaped(label));
      case Run.Code(String text) -> "`" + text.replace('`', '\'') + "`";
      case Run.Link(String text, String url) ->
          "[" + MarkdownText.foreign(text) + "](<" + MarkdownText.address(url) + ">)";
      case Run.Reference(String text, String anchor) ->
          "[" + MarkdownText.escaped(text) + "](#" + anchor + ")";
      case Run.Source(List<Run> runs) -> "\n" + of(runs);
    };
  }

  /** Line by line, and markers bind only to what isn't a blank; blanks at the ends stay outside. */
  private static String emphasised(String text, String escaped) {
    if (text.isBlank()) {
      return text;
    }
    String inside =
        escaped
            .strip()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(line -> "**" + line + "**")
            .collect(Collectors.joining("\n"));
    String before = Character.isWhitespace(text.charAt(0)) ? " " : "";
    String after = Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
    return before + inside + after;
  }
}
