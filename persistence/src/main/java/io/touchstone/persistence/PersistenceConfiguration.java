package io.touchstone.persistence;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * Import this to have every repository of the domain as a bean. It needs a {@code DataSource} with
 * its {@code JdbcConnectionDetails}, JPA and Flyway as Spring Boot configures them, and
 * PostgreSQL's usual isolation (read committed).
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EntityScan
public class PersistenceConfiguration {
  private static final int BATCH = 100;

  /** An article's statements go in a few round trips instead of hundreds. */
  @Bean
  HibernatePropertiesCustomizer batchedWrites() {
    return properties -> {
      properties.put("hibernate.jdbc.batch_size", BATCH);
      properties.put("hibernate.order_inserts", true);
      properties.put("hibernate.order_updates", true);
    };
  }
}
