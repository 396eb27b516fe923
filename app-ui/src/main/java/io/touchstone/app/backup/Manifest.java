package io.touchstone.app.backup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in a backup.
 *
 * @param format of the file itself, {@value #FORMAT} now
 * @param touchstone the version that wrote it
 * @param at the moment whose state it holds
 * @param migrations that had made the tables, oldest first: "1", "2", …
 * @param sequences how far each has counted
 */
record Manifest(
    int format,
    String touchstone,
    Instant at,
    List<String> migrations,
    List<Table> tables,
    List<Sequence> sequences) {
  static final int FORMAT = 1;
  static final String ENTRY = "manifest.json";

  Manifest {
    migrations = List.copyOf(migrations);
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
  }

  /**
   * A table's rows, in the text form of PostgreSQL's COPY.
   *
   * @param digest SHA-256 in hex
   */
  record Table(String name, List<String> columns, long rows, String digest) {
    Table {
      columns = List.copyOf(columns);
    }

    String entry() {
      return "tables/" + name + ".copy";
    }

    /** "name (column, …)", quoted for SQL. */
    String inSql() {
      return quoted(name)
          + " ("
          + String.join(", ", columns.stream().map(Table::quoted).toList())
          + ")";
    }

    static String quoted(String identifier) {
      return '"' + identifier.replace("\"", "\"\"") + '"';
    }
  }

  /**
   * @param last null while it hasn't given a number
   */
  record Sequence(String name, @Nullable Long last) {}
}
