package io.touchstone.persistence.testing;

import io.touchstone.persistence.PersistenceConfiguration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs against a real PostgreSQL, emptied before each test; all classes share it. */
@SpringBootTest(
    classes = DatabaseTest.Application.class,
    properties = {"spring.jpa.hibernate.ddl-auto=validate", "spring.main.banner-mode=off"})
public abstract class DatabaseTest {
  @Autowired protected JdbcClient jdbc;
  @Autowired protected TransactionTemplate transactions;
  @Autowired protected Story story;

  @SpringBootConfiguration
  @EnableAutoConfiguration
  @Import({PersistenceConfiguration.class, Story.class})
  static class Application {}

  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(new File("target/test-postgresql").getAbsoluteFile())
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    properties.add(
        "spring.datasource.url",
        () -> "jdbc:postgresql://127.0.0.1:" + Server.RUNNING.getPort() + "/postgres");
    properties.add("spring.datasource.username", () -> "postgres");
    properties.add(
        "spring.datasource.hikari.data-source-properties.reWriteBatchedInserts", () -> "true");
  }

  @BeforeEach
  void empty() {
    jdbc.sql(
            """
            truncate account, setup_code, investigation, outlet, original_file, trail_entry,
                     trail_head, published_report, kept_dossier cascade
            """)
        .update();
  }

  protected <T> T inTransaction(Supplier<T> work) {
    return transactions.execute(_ -> work.get());
  }

  protected void inTransaction(Runnable work) {
    transactions.executeWithoutResult(_ -> work.run());
  }

  protected int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }
}
