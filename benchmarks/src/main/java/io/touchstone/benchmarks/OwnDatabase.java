package io.touchstone.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A PostgreSQL for one measurement, and the product's storage over it. */
public final class OwnDatabase {
  private OwnDatabase() {}

  /**
   * Syncs to the disk, as the application runs it.
   *
   * @param programs where its programs are unpacked
   */
  public static EmbeddedPostgres durable(Path programs) throws IOException {
    return EmbeddedPostgres.builder()
        .setOverrideWorkingDirectory(programs.toFile())
        // zonky would turn both off
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .start();
  }

  /**
   * @param wiring what is measured, over the storage
   */
  public static ConfigurableApplicationContext start(Class<?> wiring, EmbeddedPostgres postgres) {
    return new SpringApplicationBuilder(wiring)
        .web(WebApplicationType.NONE)
        .logStartupInfo(false)
        .properties(
            "spring.main.banner-mode=off",
            "logging.level.root=error",
            "spring.jpa.hibernate.ddl-auto=validate",
            "spring.datasource.url=jdbc:postgresql://127.0.0.1:"
                + postgres.getPort()
                + "/postgres?reWriteBatchedInserts=true",
            "spring.datasource.username=postgres")
        .run();
  }
}
