package io.touchstone.report.pdf;

import io.touchstone.report.outline.Block;
import io.touchstone.report.outline.Block.Row;
import io.touchstone.report.outline.Run;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;

/** Sets a table row by row; its head stands again on every page. */
final class TableSetter {
  private static final float TEXT = 8.5f;
  private static final float LINE = TEXT * Flow.SPACING;
  private static final float GAP = 6;
  private static final float PADDING = 3;

  private final Tags tags;
  private final Places places;
  private final Flow flow;

  TableSetter(Tags tags, Places places, Flow flow) {
    this.tags = tags;
    this.places = places;
    this.flow = flow;
  }

  void set(Block.Table table) throws IOException {
    COSDictionary element = tags.part(tags.document(), "Table");
    List<Line> caption =
        flow.lines(Piece.of(Run.plain(table.caption()), Ink.of(TEXT).soft()), Sheet.WIDTH, false);
    flow.require(caption.size() * LINE + 6 * LINE);
    flow.write(caption, Sheet.LEFT, Sheet.WIDTH, TEXT, tags.part(element, "Caption"));
    flow.space(PADDING);
    float[] widths = widths(table.widths());
    List<List<Line>> head = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      head.add(lines(List.of(List.of(new Run.Strong(table.head().get(i)))), widths[i]));
    }
    COSDictionary headRow = tags.part(element, "TR");
    List<COSDictionary> heads = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      COSDictionary cell = tags.part(headRow, "TH");
      Tags.scope(cell, "Column");
      heads.add(cell);
    }
    draw(head, widths, heads);
    for (Row row : table.rows()) {
      row(row, widths, head, element);
    }
    flow.space(GAP);
  }

  private void row(Row row, float[] widths, List<List<Line>> head, COSDictionary table)
      throws IOException {
    List<List<Line>> cells = new ArrayList<>();
    COSDictionary element = tags.part(table, "TR");
    List<COSDictionary> owners = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      cells.add(lines(row.cells().get(i).lines(), widths[i]));
      COSDictionary owner = tags.part(element, i == 0 ? "TH" : "TD");
      if (i == 0) {
        Tags.scope(owner, "Row");
      }
      owners.add(owner);
    }
    if (flow.require(Math.min(height(cells), Sheet.TOP - Sheet.BOTTOM - height(head)))) {
      repeat(head, widths);
    }
    if (row.anchor() != null) {
      places.put(row.anchor(), flow.page(), flow.y());
    }
    if (height(cells) <= flow.y() - Sheet.BOTTOM) {
      draw(cells, widths, owners);
    } else {
      // longer than a page: cell below cell, as far as it takes
      for (int i = 0; i < widths.length; i++) {
        flow.write(cells.get(i), x(widths, i), widths[i] - GAP, TEXT, owners.get(i));
      }
    }
  }

  private void draw(List<List<Line>> cells, float[] widths, List<COSDictionary> owners)
      throws IOException {
    float top = flow.y();
    float bottom = top - height(cells);
    flow.sheet().rule(Sheet.LEFT, top, Sheet.WIDTH);
    for (int i = 0; i < cells.size(); i++) {
      flow.moveTo(top - PADDING);
      for (Line line : cells.get(i)) {
        flow.moveTo(flow.y() - LINE);
        flow.sheet().draw(line, x(widths, i), flow.y() + PADDING / 2, owners.get(i));
      }
    }
    flow.moveTo(bottom);
  }

  private void repeat(List<List<Line>> head, float[] widths) throws IOException {
    float top = flow.y();
    for (int i = 0; i < head.size(); i++) {
      float y = top - PADDING;
      for (Line line : head.get(i)) {
        y -= LINE;
        flow.sheet().decorate(line, x(widths, i), y + PADDING / 2);
      }
    }
    flow.moveTo(top - height(head));
  }

  private List<Line> lines(List<List<Run>> cell, float width) {
    List<Line> lines = new ArrayList<>();
    for (List<Run> line : cell) {
      lines.addAll(flow.lines(Piece.of(line, Ink.of(TEXT)), width - GAP, false));
    }
    return lines;
  }

  private static float height(List<List<Line>> cells) {
    int most = cells.stream().mapToInt(List::size).max().orElse(0);
    return most * LINE + 2 * PADDING;
  }

  private static float[] widths(List<Integer> hundredths) {
    float[] widths = new float[hundredths.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Sheet.WIDTH * hundredths.get(i) / 100;
    }
    return widths;
  }

  private static float x(float[] widths, int column) {
    float x = Sheet.LEFT;
    for (int i = 0; i < column; i++) {
      x += widths[i];
    }
    return x;
  }
}
