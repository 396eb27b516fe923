package io.touchstone.benchmarks.importing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What this process, its readers and the database have used of the processors. */
final class CpuClock {
  private final ProcessHandle database;

  CpuClock(EmbeddedPostgres postgres) throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
      row.next();
      database = ProcessHandle.of(row.getLong(1)).flatMap(ProcessHandle::parent).orElseThrow();
    }
  }

  Duration read() {
    return parts().values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  Map<String, Duration> parts() {
    Map<String, Duration> parts = new LinkedHashMap<>();
    parts.put("application", used(Stream.of(ProcessHandle.current())));
    parts.put(
        "readers", used(ProcessHandle.current().descendants().filter(p -> !p.equals(database))));
    parts.put("database", used(Stream.concat(Stream.of(database), database.descendants())));
    return parts;
  }

  private static Duration used(Stream<ProcessHandle> processes) {
    return processes
        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }
}
