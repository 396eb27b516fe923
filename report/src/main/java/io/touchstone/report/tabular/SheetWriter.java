package io.touchstone.report.tabular;

import io.touchstone.report.ReadableText;
import io.touchstone.report.Words;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;

/** Fills one sheet from its first row on. */
final class SheetWriter {
  /** Widths in characters. */
  static final int WORD = 16;

  static final int SENTENCE = 48;
  private static final int UNITS_PER_CHARACTER = 256;
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private final SXSSFSheet sheet;
  private final CellStyles styles;
  private int rows;
  private int columns;

  SheetWriter(SXSSFSheet sheet, CellStyles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  void width(int column, int characters) {
    sheet.setColumnWidth(column, characters * UNITS_PER_CHARACTER);
  }

  void head(List<String> names) {
    Row row = sheet.createRow(rows++);
    columns = names.size();
    for (int i = 0; i < columns; i++) {
      Cell cell = row.createCell(i);
      cell.setCellStyle(styles.head());
      cell.setCellValue(names.get(i));
    }
    sheet.createFreezePane(0, 1);
  }

  /** Texts and whole numbers; null leaves the cell empty. */
  void row(Stream<? extends @Nullable Object> values) {
    Row row = sheet.createRow(rows++);
    int column = 0;
    for (Iterator<? extends @Nullable Object> it = values.iterator(); it.hasNext(); column++) {
      Object value = it.next();
      if (value instanceof Integer number) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.number());
        cell.setCellValue(number);
      } else if (value != null && !value.toString().isEmpty()) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(styles.text());
        cell.setCellValue(fitting(ReadableText.of(value.toString())));
      }
    }
  }

  void pair(String name, String value) {
    row(Stream.of(name, value));
  }

  /** Lets a reader filter by every column. */
  void finish() {
    sheet.setAutoFilter(new CellRangeAddress(0, rows - 1, 0, columns - 1));
  }

  private static String fitting(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    String cut = Words.of("cell.cut");
    int end = LONGEST - cut.length();
    int whole = Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    return text.substring(0, whole) + cut;
  }
}
