package io.touchstone.report.tabular;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.report.ReadableText;
import io.touchstone.report.SpokenReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes one row an appearance as RFC 4180 has it: UTF-8 with a byte order mark, which spreadsheet
 * programs need to see that it is UTF-8, and CR LF.
 *
 * <p>A text that a spreadsheet program would take for a formula gets an apostrophe in front, as <a
 * href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a> advises; numbers are
 * written by this program alone and stay as they are.
 */
public final class CsvReport extends SpokenReport {
  private static final String LINE = "\r\n";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Also behind blanks and in full width, which some programs take for the same. */
  private static final Pattern FORMULA = Pattern.compile("\\A[\\s\\p{Z}\\p{Cf}]*[=+\\-@＝＋－＠]");

  private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n\t;']|\\A[ ]|[ ]\\z");

  @Override
  public ReportFormat format() {
    return ReportFormat.CSV;
  }

  @Override
  protected void print(Dossier dossier, OutputStream out) throws IOException {
    Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    csv.write(BYTE_ORDER_MARK);
    csv.write(Column.ALONE.stream().map(Column::name).collect(Collectors.joining(",")));
    csv.write(LINE);
    try {
      AppearanceRow.of(dossier).forEach(row -> write(row, csv));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    csv.flush();
  }

  private static void write(AppearanceRow row, Writer csv) {
    try {
      String separator = "";
      for (Column column : Column.ALONE) {
        csv.write(separator);
        csv.write(field(column.value().apply(row)));
        separator = ",";
      }
      csv.write(LINE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String field(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Integer) {
      return value.toString();
    }
    String text = ReadableText.of(value.toString());
    String harmless = FORMULA.matcher(text).find() ? "'" + text : text;
    return NEEDS_QUOTES.matcher(harmless).find()
        ? "\"" + harmless.replace("\"", "\"\"") + "\""
        : harmless;
  }
}
