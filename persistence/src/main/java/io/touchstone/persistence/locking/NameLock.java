package io.touchstone.persistence.locking;

import jakarta.persistence.EntityManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one transaction at a time look for a name and take it, so that a name that is taken is an
 * answer and not a violated constraint, which would spoil the transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NameLock {
  private final EntityManager entities;
  private final JdbcClient jdbc;

  NameLock(EntityManager entities, JdbcClient jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  /**
   * Holds the name until the transaction ends.
   *
   * @param what kind of thing it names
   */
  public void take(String what, String name) {
    jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param(what + ":" + name)
        .query(Integer.class)
        .single();
    entities.flush();
    entities.clear();
  }
}
