package io.touchstone.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.persistence.testing.DatabaseTest;
import jakarta.persistence.EntityManagerFactory;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SchemaTest extends DatabaseTest {
  @Autowired Flyway flyway;
  @Autowired EntityManagerFactory entities;

  @Test
  void isMigratedAndIsWhatTheEntitiesExpect() {
    assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    assertThat(flyway.info().pending()).isEmpty();
    assertThat(entities.getProperties())
        .containsEntry("hibernate.hbm2ddl.auto", "validate")
        .containsEntry("hibernate.jdbc.batch_size", 100);
    assertThat(entities.getMetamodel().getEntities()).hasSizeGreaterThanOrEqualTo(12);
  }

  /** Deleting a row looks for those that refer to it, one by one if there is no index. */
  @Test
  void hasAnIndexForEveryForeignKey() {
    assertThat(
            jdbc.sql(
                    """
                    select c.conrelid::regclass || '.' || a.attname
                      from pg_constraint c
                      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                     where c.contype = 'f'
                       and not exists (
                         select 1 from pg_index i
                          where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1]
                            and i.indpred is null)
                    """)
                .query(String.class)
                .list())
        .isEmpty();
  }
}
