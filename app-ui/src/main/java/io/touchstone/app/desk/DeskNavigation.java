package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.task.TaskId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Addresses on the reading desk, relative to the application's root. */
public final class DeskNavigation {
  static final String ROUTE = "investigations/:investigation/desk/:article?([0-9]{1,9})";
  static final String ARTICLE = "article";
  static final String STATEMENT = "statement";
  static final String TASK = "task";

  private DeskNavigation() {}

  /** An article from its beginning. */
  public static String to(InvestigationId investigation, int articleNumber) {
    return "investigations/" + investigation + "/desk/" + articleNumber;
  }

  /** A statement in its article. */
  public static String to(InvestigationId investigation, int articleNumber, StatementId statement) {
    return beforeStatement(investigation, articleNumber) + statement;
  }

  /** A statement in its article, with nothing to review but what the task is about. */
  public static String to(
      InvestigationId investigation, int articleNumber, StatementId statement, TaskId task) {
    return within(to(investigation, articleNumber, statement), task);
  }

  /** An address on the desk with nothing to review there but what the task is about. */
  static String within(String address, TaskId task) {
    return address + (address.contains("?") ? "&" : "?") + TASK + "=" + task;
  }

  /** All of a statement's address but its id, for templates that a browser completes. */
  public static String beforeStatement(InvestigationId investigation, int articleNumber) {
    return to(investigation, articleNumber) + "?" + STATEMENT + "=";
  }

  /** Navigates; the router takes path and query apart only. */
  public static void go(String address) {
    Location to = new Location(address);
    UI.getCurrent().navigate(to.getPath(), to.getQueryParameters());
  }

  /** The statement that an address leads to; empty when it names none. */
  static Optional<StatementId> statement(Location address) {
    return address
        .getQueryParameters()
        .getSingleParameter(STATEMENT)
        .flatMap(DeskNavigation::statement);
  }

  /** The task that an address names; empty when that is no name of one. */
  static Optional<TaskId> task(String id) {
    try {
      return Optional.of(new TaskId(UUID.fromString(id)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The statement that an address or the browser names; empty when that is no name of one. */
  static Optional<StatementId> statement(String id) {
    try {
      return Optional.of(new StatementId(UUID.fromString(id)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * @throws NotFoundException when none has the number
   */
  static ArticleSummary numbered(List<ArticleSummary> articles, int number) {
    return articles.stream()
        .filter(it -> it.number() == number)
        .findFirst()
        .orElseThrow(() -> new NotFoundException(phrase("desk.no-such-article")));
  }
}
