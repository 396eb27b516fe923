package io.touchstone.report.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a report, one below the other. */
public sealed interface Block {

  /**
   * @param level 1 for the report's title, at most one more than the heading before it has
   * @param anchor its name as a place in the report, or null when nothing refers to it
   */
  record Heading(int level, @Nullable String anchor, List<Run> runs) implements Block {
    public Heading {
      runs = List.copyOf(runs);
    }
  }

  record Paragraph(List<Run> runs) implements Block {
    public Paragraph {
      runs = List.copyOf(runs);
    }
  }

  /**
   * Words of an article.
   *
   * @param language BCP 47 tag, or null when it isn't known
   */
  record Quote(@Nullable String language, List<Run> runs) implements Block {
    public Quote {
      runs = List.copyOf(runs);
    }
  }

  /** A list without numbers. */
  record Items(List<List<Run>> items) implements Block {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The first row and the first column say what the others are about.
   *
   * @param widths of the columns, in hundredths of the whole
   */
  record Table(String caption, List<Integer> widths, List<String> head, List<Row> rows)
      implements Block {
    public Table {
      widths = List.copyOf(widths);
      head = List.copyOf(head);
      rows = List.copyOf(rows);
      int columns = head.size();
      if (widths.size() != columns
          || rows.stream().anyMatch(row -> row.cells().size() != columns)) {
        throw new IllegalArgumentException("Every row of a table has a cell for every column.");
      }
    }
  }

  /**
   * @param anchor its name as a place in the report, or null when nothing refers to it
   */
  record Row(@Nullable String anchor, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** One or more lines. */
  record Cell(List<List<Run>> lines) {
    public Cell {
      lines = lines.stream().map(List::copyOf).toList();
    }

    static Cell of(List<Run> line) {
      return new Cell(List.of(line));
    }
  }
}
