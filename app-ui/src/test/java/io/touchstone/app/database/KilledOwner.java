package io.touchstone.app.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * A Touchstone to be killed: owns a data folder, writes one row, says so, and waits for its end.
 */
final class KilledOwner {

  private KilledOwner() {}

  public static void main(String[] args) throws SQLException, IOException {
    DataFolder folder = DataFolder.at(Path.of(args[0]));
    try (DataFolderLock owner = DataFolderLock.take(folder);
        PostgresServer server = PostgresServer.start(folder)) {
      Databases.execute(server, "CREATE TABLE confirmed (decision text)");
      Databases.execute(server, "INSERT INTO confirmed VALUES ('corroborated')");
      System.out.println("confirmed");
      // answers with -1 when the test goes away
      System.exit(System.in.read() + (owner == null ? 1 : 2));
    }
  }
}
