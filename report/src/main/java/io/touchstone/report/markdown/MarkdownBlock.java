package io.touchstone.report.markdown;

import io.touchstone.report.outline.Block;
import io.touchstone.report.outline.Block.Cell;
import io.touchstone.report.outline.Block.Row;
import io.touchstone.report.outline.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One block in Markdown, with the empty line that ends it. */
final class MarkdownBlock {
  private static final String END = "\n\n";

  private MarkdownBlock() {}

  static String of(Block block) {
    return switch (block) {
      case Block.Heading(int level, String anchor, List<Run> runs) ->
          place(anchor) + "#".repeat(level) + " " + MarkdownRun.line(runs) + END;
      case Block.Paragraph(List<Run> runs) -> MarkdownRun.lines(runs, "") + END;
      case Block.Quote(String _, List<Run> runs) -> "> " + MarkdownRun.lines(runs, "> ") + END;
      case Block.Items(List<List<Run>> items) ->
          items.stream()
                  .map(it -> "- " + MarkdownRun.lines(it, "  "))
                  .collect(Collectors.joining("\n"))
              + END;
      case Block.Table table -> table(table);
    };
  }

  /**
   * An empty anchor of our own making: headings' automatic names differ from program to program.
   */
  private static String place(@Nullable String anchor) {
    return anchor == null ? "" : "<a id=\"" + anchor + "\"></a>" + END;
  }

  private static String table(Block.Table table) {
    StringBuilder text = new StringBuilder();
    text.append(MarkdownRun.line(Run.plain(table.caption()))).append(END);
    text.append(row(table.head().stream().map(MarkdownText::escaped).toList()));
    text.append(row(table.head().stream().map(it -> "---").toList()));
    for (Row row : table.rows()) {
      text.append(row(cells(row)));
    }
    return text.append('\n').toString();
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>(row.cells().stream().map(MarkdownBlock::cell).toList());
    if (row.anchor() != null) {
      cells.set(0, "<a id=\"" + row.anchor() + "\"></a>" + cells.getFirst());
    }
    return cells;
  }

  private static String cell(Cell cell) {
    return cell.lines().stream().map(MarkdownRun::line).collect(Collectors.joining("<br>"));
  }

  private static String row(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
  }
}
