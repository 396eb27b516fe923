package io.touchstone.app.database;

import io.touchstone.app.startup.CannotStartException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The database of an installation for a command that only reads, without the application: an
 * outside one where the environment names it, that of the Touchstone that runs on the data folder,
 * or, where none does, the folder's own, started for the command and stopped with it.
 */
public final class OpenDatabase implements AutoCloseable {
  private static final int PORT_LINE = 3;

  private final String url;
  private final String user;
  private final String password;
  private final List<AutoCloseable> own;

  private OpenDatabase(String url, String user, String password, List<AutoCloseable> own) {
    this.url = url;
    this.user = user;
    this.password = password;
    this.own = own;
  }

  /**
   * @param environment as the application itself would read it
   * @throws CannotStartException when there is none, or it isn't this user's, saying what to do
   */
  public static OpenDatabase of(Path data, Map<String, String> environment) {
    String outside = environment.getOrDefault("SPRING_DATASOURCE_URL", "");
    if (!outside.isBlank()) {
      return new OpenDatabase(
          outside,
          environment.getOrDefault("SPRING_DATASOURCE_USERNAME", ""),
          environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", ""),
          List.of());
    }
    Path root = data.toAbsolutePath().normalize();
    if (!Files.exists(root.resolve("postgresql/data"))) {
      throw new CannotStartException(
          "There is no Touchstone in " + root + ". Name the folder that holds it: --data DIR");
    }
    DataFolder folder = DataFolder.at(root);
    Optional<DataFolderLock> lock = DataFolderLock.takeWhereFree(folder);
    return lock.isPresent() ? started(folder, lock.get()) : running(root);
  }

  private static OpenDatabase started(DataFolder folder, DataFolderLock lock) {
    try {
      PostgresServer server = PostgresServer.start(folder);
      return new OpenDatabase(
          server.url(), PostgresServer.TOUCHSTONE, server.password(), List.of(server, lock));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Whoever may read the folder may read the database: its password lies in there. */
  private static OpenDatabase running(Path root) {
    try {
      List<String> lines = Files.readAllLines(root.resolve("postgresql/data/postmaster.pid"));
      int port = Integer.parseInt(lines.get(PORT_LINE).strip());
      return new OpenDatabase(
          "jdbc:postgresql://127.0.0.1:" + port + "/" + PostgresServer.TOUCHSTONE,
          PostgresServer.TOUCHSTONE,
          Files.readString(root.resolve("postgresql/password")).strip(),
          List.of());
    } catch (IOException | RuntimeException e) {
      throw new CannotStartException(
          "A Touchstone is just starting or stopping on %s, or the folder is another user's. Try again in a moment, as the user who runs it"
              .formatted(root),
          e);
    }
  }

  /** A connection that sees one state of the database and can't change it. */
  public Connection reading() throws SQLException {
    Connection connection = DriverManager.getConnection(url, user, password);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public void close() {
    for (AutoCloseable each : own) {
      try {
        each.close();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
