package io.touchstone.persistence.trail;

import io.touchstone.domain.investigation.InvestigationId;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells all nodes which chains have grown. It does so after the commit and on a thread of its own:
 * PostgreSQL lets one notifying transaction commit at a time, which decisions shouldn't queue for.
 * Of several entries of one investigation only the newest number is sent. What is lost here is not
 * lost to the listeners, which look at the heads of the chains from time to time.
 */
@Component
class TrailNotifier implements DisposableBean {
  static final String CHANNEL = "touchstone_trail";

  /** Stands for the entry's number where no entry was written and there is something to look at. */
  static final long NO_ENTRY = 0;

  private static final Logger LOG = LoggerFactory.getLogger(TrailNotifier.class);

  private final JdbcClient jdbc;
  private final ExecutorService sender =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("trail-notifier").factory());
  private final Object guard = new Object();
  private Map<InvestigationId, Long> pending = new HashMap<>();

  TrailNotifier(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  void afterCommit(InvestigationId investigation, long number) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            enqueue(investigation, number);
          }
        });
  }

  /** At once: an unlucky reader looks a moment before the commit, and at the next news again. */
  void lookAgain(InvestigationId investigation) {
    enqueue(investigation, NO_ENTRY);
  }

  private void enqueue(InvestigationId investigation, long number) {
    synchronized (guard) {
      boolean idle = pending.isEmpty();
      pending.merge(investigation, number, Math::max);
      if (idle) {
        sender.execute(this::send);
      }
    }
  }

  private void send() {
    Map<InvestigationId, Long> due;
    synchronized (guard) {
      due = pending;
      pending = new HashMap<>();
    }
    String[] payloads =
        due.entrySet().stream().map(it -> it.getKey() + " " + it.getValue()).toArray(String[]::new);
    try {
      // a notice is gone with the connection anyway: no need to wait until it is on the disk
      jdbc.sql(
              """
              select set_config('synchronous_commit', 'off', true), pg_notify(?, payload)
                from unnest(?) as payload
              """)
          .params(CHANNEL, payloads)
          .query()
          .listOfRows();
    } catch (DataAccessException e) {
      LOG.warn("Other windows learn of {} changes late: {}", due.size(), e.getMessage());
    }
  }

  @Override
  public void destroy() {
    sender.close();
  }
}
