package io.touchstone.app.database;

import io.touchstone.app.startup.CannotStartException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;

/** A data folder that is being filled; unless it is kept in the end, it is as before. */
public final class NewDatabase implements AutoCloseable {
  private final DataFolder folder;
  private final DataFolderLock lock;
  private final PostgresServer server;
  private boolean kept;

  private NewDatabase(DataFolder folder, DataFolderLock lock, PostgresServer server) {
    this.folder = folder;
    this.lock = lock;
    this.server = server;
  }

  /**
   * @param data missing or empty
   * @throws CannotStartException when it isn't, saying what to do
   */
  public static NewDatabase in(Path data) {
    Path root = data.toAbsolutePath().normalize();
    if (Files.exists(root) && !isEmpty(root)) {
      throw new CannotStartException(
          root + " isn't empty, and what is in there stays. Name a new folder: --data DIR");
    }
    DataFolder folder = DataFolder.at(root);
    DataFolderLock lock = DataFolderLock.take(folder);
    try {
      return new NewDatabase(folder, lock, PostgresServer.start(folder));
    } catch (RuntimeException e) {
      lock.close();
      empty(root);
      throw e;
    }
  }

  /** The versions of all migrations that this Touchstone knows. */
  public static Set<String> migrations() throws IOException {
    Set<String> versions = new HashSet<>();
    for (Resource each :
        new PathMatchingResourcePatternResolver()
            .getResources("classpath*:db/migration/V*__*.sql")) {
      String name = Objects.requireNonNull(each.getFilename());
      versions.add(name.substring(1, name.indexOf("__")));
    }
    return versions;
  }

  public void migrateTo(String version) {
    flyway(MigrationVersion.fromVersion(version)).migrate();
  }

  public void migrateToNewest() {
    flyway(MigrationVersion.LATEST).migrate();
  }

  private Flyway flyway(MigrationVersion target) {
    return Flyway.configure()
        .dataSource(server.url(), PostgresServer.TOUCHSTONE, server.password())
        .target(target)
        .load();
  }

  /** A connection for which neither triggers nor references count: rows come in any order. */
  public Connection unguarded() throws SQLException {
    Connection connection = server.connect(PostgresCluster.SUPERUSER, PostgresServer.TOUCHSTONE);
    try (Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
    }
    return connection;
  }

  /** It is complete. */
  public void keep() {
    kept = true;
  }

  @Override
  public void close() {
    server.close();
    lock.close();
    if (!kept) {
      empty(folder.root());
    }
  }

  private static boolean isEmpty(Path root) {
    try (Stream<Path> content = Files.list(root)) {
      return content.findAny().isEmpty();
    } catch (IOException e) {
      throw new CannotStartException(root + " can't be read: " + e.getMessage(), e);
    }
  }

  private static void empty(Path root) {
    try (Stream<Path> content = Files.list(root)) {
      for (Path each : content.toList()) {
        FileSystemUtils.deleteRecursively(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
