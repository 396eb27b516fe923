package io.touchstone.app.shell;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;

/** Plain tables for lists of tens, which a screen reader reads as what they are. */
public final class Tables {

  private Tables() {}

  /**
   * @param caption what it lists, for those who don't see it
   * @param columns their heads; the one of buttons may be empty to the eye
   */
  public static NativeTable withHead(String caption, String... columns) {
    NativeTable table = new NativeTable();
    table.addClassName("ts-table");
    table.setCaptionText(caption);
    NativeTableRow head = table.getHead().addRow();
    for (String column : columns) {
      Span text = new Span(column.isEmpty() ? phrase("shell.actions") : column);
      if (column.isEmpty()) {
        text.addClassName("ts-unseen");
      }
      head.addHeaderCell().add(text);
    }
    return table;
  }

  public static NativeTableRow row(NativeTable table, String... cells) {
    return row(table, Arrays.stream(cells).map(Span::new).toArray(Component[]::new));
  }

  public static NativeTableRow row(NativeTable table, Component... cells) {
    NativeTableRow row = table.getBody().addRow();
    for (Component cell : cells) {
      row.addDataCell().add(cell);
    }
    return row;
  }

  /** Lets a wide table scroll by itself where the window is narrow. */
  public static Div scrolling(NativeTable table) {
    Div around = new Div(table);
    around.addClassName("ts-table-scroll");
    return around;
  }
}
