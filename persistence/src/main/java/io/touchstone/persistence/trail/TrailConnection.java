package io.touchstone.persistence.trail;

import io.touchstone.domain.investigation.InvestigationId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens on a connection of its own, since one from the pool would have to go back. A lost
 * connection is opened again. Having opened it, and from time to time, it looks at where the chains
 * end: that finds what was decided while nobody listened, and notices a dead connection.
 */
@Component
class TrailConnection implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(TrailConnection.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(15);
  private static final Duration BEFORE_AGAIN = Duration.ofSeconds(1);
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  private final JdbcConnectionDetails database;
  private final TrailListener listener;
  private volatile @Nullable Thread thread;

  TrailConnection(JdbcConnectionDetails database, TrailListener listener) {
    this.database = database;
    this.listener = listener;
  }

  @Override
  public void start() {
    Thread listening = Thread.ofVirtual().name("trail-listener").unstarted(this::run);
    thread = listening;
    listening.start();
  }

  @Override
  public void stop() {
    Thread ending = thread;
    thread = null;
    if (ending != null) {
      try {
        // a virtual thread's read ends with it
        ending.interrupt();
        ending.join(LAST_WORDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  private void run() {
    boolean silent = false;
    while (isWanted()) {
      try (Connection connection = open()) {
        silent = false;
        listen(connection);
      } catch (SQLException e) {
        if (isWanted() && !silent) {
          silent = true;
          LOG.warn("Live updates wait until the database answers again: {}", e.getMessage());
        }
        pause();
      }
    }
  }

  private boolean isWanted() {
    return Thread.currentThread().equals(thread);
  }

  private Connection open() throws SQLException {
    Properties login = new Properties();
    if (database.getUsername() != null) {
      login.setProperty("user", database.getUsername());
    }
    if (database.getPassword() != null) {
      login.setProperty("password", database.getPassword());
    }
    return DriverManager.getConnection(database.getJdbcUrl(), login);
  }

  private void listen(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("listen " + TrailNotifier.CHANNEL);
    }
    PGConnection notices = connection.unwrap(PGConnection.class);
    while (isWanted()) {
      readHeads(connection);
      long looked = System.nanoTime();
      while (isWanted() && System.nanoTime() - looked < BETWEEN_LOOKS.toNanos()) {
        PGNotification[] heard = notices.getNotifications((int) BETWEEN_LOOKS.toMillis());
        if (heard != null) {
          for (PGNotification notice : heard) {
            listener.heard(notice.getParameter());
          }
        }
      }
    }
  }

  private void readHeads(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet heads =
            statement.executeQuery("select investigation_id, number from trail_head")) {
      while (heads.next()) {
        listener.heard(
            new InvestigationId(heads.getObject("investigation_id", UUID.class)),
            heads.getLong("number"));
      }
    }
  }

  private void pause() {
    try {
      Thread.sleep(BEFORE_AGAIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
