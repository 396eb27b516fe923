package io.touchstone.app.database;

import io.touchstone.app.startup.StartupNotice;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Owns the data folder, and runs a PostgreSQL in it unless an outside one is named. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean
  DataFolder dataFolder(@Value("${touchstone.data}") Path path) {
    return DataFolder.at(path);
  }

  @Bean
  DataFolderLock dataFolderLock(DataFolder folder) {
    return DataFolderLock.take(folder);
  }

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  StartupNotice whereEverythingIs(DataFolder folder) {
    return () -> List.of("Everything is kept in " + folder.root() + ". Ctrl-C stops Touchstone.");
  }

  @Configuration(proxyBeanMethods = false)
  @Conditional(NoOtherDatabase.class)
  static class Embedded {

    @Bean
    PostgresServer postgresServer(DataFolder folder, DataFolderLock owned) {
      return PostgresServer.start(folder);
    }

    @Bean
    JdbcConnectionDetails embeddedDatabase(PostgresServer server) {
      return new ToServer(server);
    }
  }

  /** An empty {@code SPRING_DATASOURCE_URL} names no database either. */
  static class NoOtherDatabase implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
    }
  }

  private record ToServer(PostgresServer server) implements JdbcConnectionDetails {
    @Override
    public String getUsername() {
      return PostgresServer.TOUCHSTONE;
    }

    @Override
    public String getPassword() {
      return server.password();
    }

    @Override
    public String getJdbcUrl() {
      return server.url() + "?ApplicationName=" + PostgresServer.TOUCHSTONE;
    }
  }
}
