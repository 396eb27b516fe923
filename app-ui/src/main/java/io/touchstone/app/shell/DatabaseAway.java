package io.touchstone.app.shell;

import static io.touchstone.app.language.Phrases.phrase;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that doesn't answer, which passes, from what is wrong here. */
public final class DatabaseAway {
  private DatabaseAway() {}

  /**
   * A commit whose answer was lost counts, too: whether it was stored shows when it is sent again.
   */
  public static boolean causes(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CannotCreateTransactionException
          || cause instanceof DataAccessResourceFailureException
          || cause instanceof SQLTransientConnectionException
          || (cause instanceof SQLException sql && ofTheConnection(sql.getSQLState()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Class 08 is the connection's, 57P what the server says when it is stopped or starts; the pool
   * says without any state that a connection was closed under it.
   */
  private static boolean ofTheConnection(@Nullable String state) {
    return state == null || state.startsWith("08") || state.startsWith("57P");
  }

  /** What to tell the person. */
  public static String sentence() {
    return phrase("shell.database-away");
  }
}
