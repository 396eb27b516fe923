package io.touchstone.app.database;

import io.touchstone.app.startup.CannotStartException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL of one data folder while it runs: reached through loopback alone, with a password,
 * and durable whatever its configuration file says.
 */
final class PostgresServer implements AutoCloseable {

  /** The role and the database of the product; the role is no superuser, as in any other house. */
  static final String TOUCHSTONE = "touchstone";

  private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
  private static final List<String> ENFORCED =
      List.of(
          "fsync=on",
          "synchronous_commit=on",
          "full_page_writes=on",
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=");
  private static final String NO_SUCH_DATABASE = "3D000";
  private static final String NO_SUCH_ROLE_OR_PASSWORD = "28P01";

  private final PostgresProgram program;
  private final PostgresCluster cluster;
  private final int port;

  private PostgresServer(PostgresProgram program, PostgresCluster cluster, int port) {
    this.program = program;
    this.cluster = cluster;
    this.port = port;
  }

  /**
   * Starts the database of a data folder, creates it where there is none and recovers it after a
   * kill. Answers when it takes connections.
   *
   * @param folder locked by this process
   */
  static PostgresServer start(DataFolder folder) {
    Path home = folder.folder("postgresql");
    Path log = folder.folder("logs").resolve("postgresql.log");
    PostgresProgram program = PostgresProgram.in(PostgresBinaries.unpack(home.resolve("programs")));
    PostgresCluster cluster = PostgresCluster.in(home, program);
    OrphanedPostmaster.stop(cluster.data(), program);
    try {
      PostgresServer server = new PostgresServer(program, cluster, freePort());
      server.launch(log);
      server.createDatabaseWhereMissing();
      return server;
    } catch (IOException e) {
      throw new CannotStartException("PostgreSQL can't be started: " + e.getMessage(), e);
    }
  }

  String url() {
    return url(TOUCHSTONE);
  }

  String password() {
    return cluster.password();
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** pg_ctl puts the server into a session of its own, so that Ctrl-C reaches only Touchstone. */
  private void launch(Path log) throws IOException {
    String settings =
        Stream.concat(ENFORCED.stream(), Stream.of("port=" + port))
            .map("-c "::concat)
            .collect(Collectors.joining(" "));
    PostgresProgram.Outcome outcome =
        program.run(
            "pg_ctl",
            List.of(
                "start",
                "-D",
                cluster.data().toString(),
                "-l",
                log.toString(),
                "-o",
                settings,
                "-w",
                "-t",
                "600"));
    if (!outcome.succeeded()) {
      throw new CannotStartException("PostgreSQL does not start; its reason is in " + log);
    }
    LOG.info("PostgreSQL takes connections at {}", url());
  }

  private void createDatabaseWhereMissing() {
    try (Connection connection = connect(TOUCHSTONE, TOUCHSTONE)) {
      LOG.debug("{} is there", connection.getCatalog());
    } catch (SQLException e) {
      if (!NO_SUCH_DATABASE.equals(e.getSQLState())
          && !NO_SUCH_ROLE_OR_PASSWORD.equals(e.getSQLState())) {
        close();
        throw new CannotStartException(
            "The database in %s can't be opened: %s".formatted(cluster.data(), e.getMessage()), e);
      }
      createDatabase();
    }
  }

  private void createDatabase() {
    try (Connection connection = connect(PostgresCluster.SUPERUSER, "postgres");
        Statement statement = connection.createStatement()) {
      // Base64 has no quote in it
      String verb = exists(statement, "pg_roles WHERE rolname") ? "ALTER" : "CREATE";
      statement.execute("%s ROLE %s LOGIN PASSWORD '%s'".formatted(verb, TOUCHSTONE, password()));
      if (!exists(statement, "pg_database WHERE datname")) {
        statement.execute("CREATE DATABASE %s OWNER %1$s".formatted(TOUCHSTONE));
      }
    } catch (SQLException e) {
      close();
      throw new CannotStartException(
          "The database in %s can't be set up: %s".formatted(cluster.data(), e.getMessage()), e);
    }
  }

  private static boolean exists(Statement statement, String where) throws SQLException {
    try (ResultSet found =
        statement.executeQuery("SELECT 1 FROM %s = '%s'".formatted(where, TOUCHSTONE))) {
      return found.next();
    }
  }

  Connection connect(String role, String database) throws SQLException {
    return DriverManager.getConnection(url(database), role, password());
  }

  /** Ends every connection, writes everything down and stops the server. */
  @Override
  public void close() {
    try {
      PostgresProgram.Outcome outcome =
          program.run(
              "pg_ctl",
              List.of("stop", "-D", cluster.data().toString(), "-m", "fast", "-w", "-t", "120"));
      if (!outcome.succeeded()) {
        LOG.warn("PostgreSQL did not stop: {}", outcome.output());
      }
    } catch (IOException e) {
      LOG.warn("PostgreSQL could not be stopped", e);
    }
  }
}
