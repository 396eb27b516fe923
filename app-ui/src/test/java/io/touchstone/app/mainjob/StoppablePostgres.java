package io.touchstone.app.mainjob;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;

/** A PostgreSQL of one's own that keeps its data and its port while it is stopped. */
final class StoppablePostgres implements AutoCloseable {
  private final Path data;
  private EmbeddedPostgres running;

  /** Starts on a folder that isn't there yet. */
  StoppablePostgres(Path data) throws IOException {
    this.data = data;
    this.running = started(0);
  }

  String url() {
    return running.getJdbcUrl("postgres", "postgres");
  }

  void stop() throws IOException {
    running.close();
  }

  void start() throws IOException {
    running = started(running.getPort());
  }

  private EmbeddedPostgres started(int port) throws IOException {
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(new File("target/test-postgresql").getAbsoluteFile())
            .setDataDirectory(data)
            .setCleanDataDirectory(false);
    return (port == 0 ? builder : builder.setPort(port)).start();
  }

  @Override
  public void close() throws IOException {
    running.close();
  }
}
