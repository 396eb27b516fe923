package io.touchstone.app.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** The database of a data folder as a running Touchstone has it, with its tables. */
public final class OwnDatabase implements AutoCloseable {
  private final DataFolderLock lock;
  private final PostgresServer server;

  private OwnDatabase(DataFolderLock lock, PostgresServer server) {
    this.lock = lock;
    this.server = server;
  }

  public static OwnDatabase in(Path data) {
    return at(data, "latest");
  }

  /**
   * @param version of the newest migration to be run
   */
  public static OwnDatabase at(Path data, String version) {
    DataFolder folder = DataFolder.at(data);
    OwnDatabase database =
        new OwnDatabase(DataFolderLock.take(folder), PostgresServer.start(folder));
    Flyway.configure()
        .dataSource(database.server.url(), PostgresServer.TOUCHSTONE, database.server.password())
        .target(version)
        .load()
        .migrate();
    return database;
  }

  /** As the role that owns every table. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(server.url(), PostgresServer.TOUCHSTONE, server.password());
  }

  @Override
  public void close() {
    server.close();
    lock.close();
  }
}
