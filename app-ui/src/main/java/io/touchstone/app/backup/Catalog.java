package io.touchstone.app.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What PostgreSQL says of the tables of an installation. */
final class Catalog {
  /** The history is made anew by the migrations; the search index is made anew from the rest. */
  private static final String TABLES =
      """
      select tab.relname, col.attname
        from pg_class tab
        join pg_attribute col on col.attrelid = tab.oid and col.attnum > 0
             and not col.attisdropped and col.attgenerated = ''
       where tab.relnamespace = current_schema()::regnamespace and tab.relkind = 'r'
         and tab.relname not in ('flyway_schema_history', 'search_change', 'search_position')
       order by tab.relname, col.attnum
      """;

  private static final String SEQUENCES =
      "select sequencename, last_value from pg_sequences where schemaname = current_schema() order by 1";

  private static final String MIGRATIONS =
      "select version from flyway_schema_history where success and version is not null order by installed_rank";

  private Catalog() {}

  /** The tables that a backup holds, each with its columns in their order. */
  static Map<String, List<String>> tables(Connection connection) throws SQLException {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        tables.computeIfAbsent(rows.getString(1), _ -> new ArrayList<>()).add(rows.getString(2));
      }
    }
    return tables;
  }

  static List<Manifest.Sequence> sequences(Connection connection) throws SQLException {
    List<Manifest.Sequence> sequences = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(SEQUENCES)) {
      while (rows.next()) {
        sequences.add(new Manifest.Sequence(rows.getString(1), rows.getObject(2, Long.class)));
      }
    }
    return sequences;
  }

  static List<String> migrations(Connection connection) throws SQLException {
    List<String> migrations = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(MIGRATIONS)) {
      while (rows.next()) {
        migrations.add(rows.getString(1));
      }
    }
    return migrations;
  }
}
