package io.touchstone.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.testing.TestPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DatabaseConfigurationTest {

  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withUserConfiguration(DatabaseConfiguration.class)
          .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class));

  @Test
  void bringsItsOwnDatabaseAndTakesItAway(@TempDir Path temporary) throws IOException {
    application
        .withPropertyValues("touchstone.data=" + temporary, "spring.datasource.url=")
        .run(
            context -> {
              try (Connection connection = context.getBean(DataSource.class).getConnection()) {
                assertThat(connection.getMetaData().getUserName()).isEqualTo("touchstone");
                assertThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
              }
              assertThat(temporary.resolve(DataFolderLock.FILE)).exists();
            });

    assertThat(Databases.files(DataFolder.at(temporary)))
        .containsExactly("logs/postgresql.log", "postgresql/password");
  }

  @Test
  void anOutsideDatabaseServesWhereOneIsNamed(@TempDir Path temporary) throws IOException {
    String outside = TestPostgres.freshDatabase();

    application
        .withPropertyValues(
            "touchstone.data=" + temporary,
            "spring.datasource.url=" + outside,
            "spring.datasource.username=postgres")
        .run(
            context -> {
              try (Connection connection = context.getBean(DataSource.class).getConnection()) {
                assertThat(connection.getMetaData().getURL()).isEqualTo(outside);
              }
              assertThat(context).doesNotHaveBean(PostgresServer.class);
              assertThat(context).hasSingleBean(DataFolderLock.class);
            });

    assertThat(Databases.files(DataFolder.at(temporary))).isEmpty();
  }
}
