package io.touchstone.report.tabular;

import io.touchstone.domain.replication.Matrix;
import io.touchstone.domain.replication.Matrix.Said;
import io.touchstone.report.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Every claim against every article as a table; the same matrix gives the same bytes. */
public final class MatrixCsv {
  private static final String LINE = "\r\n";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private MatrixCsv() {}

  public static byte[] of(Matrix matrix) {
    StringBuilder csv = new StringBuilder().append(BYTE_ORDER_MARK);
    List<Object> head = new ArrayList<>(List.of("claim", "text", "standing", "finding", "origins"));
    matrix.columns().forEach(it -> head.add("[" + it.article() + "] " + it.name()));
    line(csv, head);
    for (Matrix.Row row : matrix.rows()) {
      List<Object> fields = new ArrayList<>();
      fields.add(row.claim());
      fields.add(row.text());
      fields.add(row.standing());
      fields.add(row.finding() == null ? "" : Words.label(row.finding()));
      fields.add(row.origins());
      row.cells().forEach(it -> fields.add(cell(it)));
      line(csv, fields);
    }
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(List<Said> said) {
    return said.stream()
        .map(
            it ->
                Words.label(it.role())
                    + (it.current() ? "" : " (in an earlier revision)")
                    + ": “"
                    + it.words()
                    + "”")
        .collect(Collectors.joining(" | "));
  }

  private static void line(StringBuilder csv, List<Object> fields) {
    csv.append(fields.stream().map(CsvReport::field).collect(Collectors.joining(","))).append(LINE);
  }
}
