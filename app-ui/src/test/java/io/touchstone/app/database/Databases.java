package io.touchstone.app.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the tests in here ask of a running server and of the machine. */
final class Databases {

  private static final Path UNPACKED = Path.of("target/test-programs").toAbsolutePath();

  private Databases() {}

  /** A data folder that needs no unpacking: the tests share one set of programs. */
  static DataFolder folderAt(Path path) throws IOException {
    PostgresBinaries.unpack(UNPACKED);
    DataFolder folder = DataFolder.at(path);
    Files.createSymbolicLink(folder.folder("postgresql").resolve("programs"), UNPACKED);
    return folder;
  }

  static Connection connect(PostgresServer server) throws SQLException {
    return DriverManager.getConnection(server.url(), PostgresServer.TOUCHSTONE, server.password());
  }

  static List<String> query(PostgresServer server, String sql) throws SQLException {
    try (Connection connection = connect(server);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> first = new ArrayList<>();
      while (rows.next()) {
        first.add(rows.getString(1));
      }
      return first;
    }
  }

  static void execute(PostgresServer server, String sql) throws SQLException {
    try (Connection connection = connect(server);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The process that postmaster.pid names. */
  static ProcessHandle postmaster(DataFolder folder) throws IOException {
    Path file = folder.root().resolve("postgresql/data/postmaster.pid");
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst().strip()))
        .orElseThrow();
  }

  /** The processes whose working directory is the database's: its postmaster and all the rest. */
  static List<Long> processesOn(DataFolder folder) {
    Path data = folder.root().resolve("postgresql/data");
    return ProcessHandle.allProcesses()
        .map(ProcessHandle::pid)
        .filter(pid -> worksIn(pid, data))
        .toList();
  }

  private static boolean worksIn(long pid, Path data) {
    try {
      return Files.isSameFile(Path.of("/proc", Long.toString(pid), "cwd"), data);
    } catch (IOException gone) {
      return false; // ended, or ended and not yet collected by its parent
    }
  }

  /** Everything that is in the folder, except the programs and PostgreSQL's own files. */
  static List<String> files(DataFolder folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder.root())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.root().relativize(file).toString())
          .filter(name -> !name.startsWith("postgresql/programs"))
          .filter(name -> !name.startsWith("postgresql/data/") || name.endsWith(".pid"))
          .sorted()
          .toList();
    }
  }
}
