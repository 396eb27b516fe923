package io.touchstone.app.backup;

import io.touchstone.app.database.NewDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Puts a backup into a data folder of its own. */
final class Restoring {
  private Restoring() {}

  /**
   * The tables are made as they were, filled, and only then brought up to date, as an upgrade in
   * place would.
   *
   * @param backup already checked
   * @throws IOException with a message for the user; the folder is as before then
   */
  static void restore(BackupFile backup, Path data) throws IOException, SQLException {
    Manifest manifest = backup.manifest();
    refuseNewer(manifest, NewDatabase.migrations());
    try (NewDatabase database = NewDatabase.in(data)) {
      database.migrateTo(manifest.migrations().getLast());
      try (Connection connection = database.unguarded()) {
        fill(connection, backup);
      }
      database.migrateToNewest();
      database.keep();
    }
  }

  private static void refuseNewer(Manifest manifest, Set<String> known) throws IOException {
    if (manifest.migrations().isEmpty() || !known.containsAll(manifest.migrations())) {
      throw new IOException(
          "The backup is of a newer Touchstone (%s): its tables are at %s, which this one doesn't know. Restore it with that version."
              .formatted(manifest.touchstone(), String.join(", ", manifest.migrations())));
    }
  }

  private static void fill(Connection connection, BackupFile backup)
      throws SQLException, IOException {
    Manifest manifest = backup.manifest();
    Map<String, List<String>> there = Catalog.tables(connection);
    Map<String, List<String>> given =
        manifest.tables().stream()
            .collect(Collectors.toMap(Manifest.Table::name, Manifest.Table::columns));
    if (!there.equals(given)) {
      throw new IOException(
          "The backup's tables aren't those of its version, so that it was changed or is of a version in between. Restore it with the Touchstone that wrote it: "
              + manifest.touchstone());
    }
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "truncate "
              + given.keySet().stream()
                  .map(Manifest.Table::quoted)
                  .collect(Collectors.joining(", ")));
    }
    CopyManager copying = connection.unwrap(PGConnection.class).getCopyAPI();
    for (Manifest.Table table : manifest.tables()) {
      try (InputStream rows = backup.rows(table)) {
        long restored = copying.copyIn("copy " + table.inSql() + " from stdin", rows);
        if (restored != table.rows()) {
          throw new IOException(
              "The table %s has %d rows, not the %d that were written."
                  .formatted(table.name(), restored, table.rows()));
        }
      }
    }
    count(connection, manifest.sequences());
    connection.commit();
  }

  private static void count(Connection connection, List<Manifest.Sequence> sequences)
      throws SQLException {
    try (PreparedStatement set =
        connection.prepareStatement("select setval(?::regclass, ?, true)")) {
      for (Manifest.Sequence sequence : sequences) {
        Long last = sequence.last();
        if (last != null) {
          set.setString(1, Manifest.Table.quoted(sequence.name()));
          set.setLong(2, last);
          set.execute();
        }
      }
    }
  }
}
