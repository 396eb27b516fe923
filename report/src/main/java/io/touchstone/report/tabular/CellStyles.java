package io.touchstone.report.tabular;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** How cells look. */
final class CellStyles {
  private final CellStyle head;
  private final CellStyle text;
  private final CellStyle number;

  CellStyles(SXSSFWorkbook workbook) {
    Font bold = workbook.createFont();
    bold.setBold(true);
    head = workbook.createCellStyle();
    head.setFont(bold);
    text = workbook.createCellStyle();
    text.setWrapText(true);
    text.setVerticalAlignment(VerticalAlignment.TOP);
    text.setQuotePrefixed(true);
    number = workbook.createCellStyle();
    number.setVerticalAlignment(VerticalAlignment.TOP);
  }

  CellStyle head() {
    return head;
  }

  /** Never taken for a formula, not even after somebody edited the cell. */
  CellStyle text() {
    return text;
  }

  CellStyle number() {
    return number;
  }
}
