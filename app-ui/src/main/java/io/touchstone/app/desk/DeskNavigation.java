package io.touchstone.app.desk;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;

/** Addresses on the reading desk, relative to the application's root. */
public final class DeskNavigation {
  static final String ROUTE = "investigations/:investigation/desk/:article?([0-9]{1,9})";
  static final String ARTICLE = "article";
  static final String STATEMENT = "statement";

  private DeskNavigation() {}

  /** An article from its beginning. */
  public static String to(InvestigationId investigation, int articleNumber) {
    return "investigations/" + investigation + "/desk/" + articleNumber;
  }

  /** A statement in its article. */
  public static String to(InvestigationId investigation, int articleNumber, StatementId statement) {
    return beforeStatement(investigation, articleNumber) + statement;
  }

  /** All of a statement's address but its id, for templates that a browser completes. */
  public static String beforeStatement(InvestigationId investigation, int articleNumber) {
    return to(investigation, articleNumber) + "?" + STATEMENT + "=";
  }
}
