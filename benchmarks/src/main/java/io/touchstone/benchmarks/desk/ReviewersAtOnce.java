package io.touchstone.benchmarks.desk;

import com.microsoft.playwright.Page;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Twenty people mark in one investigation at the same time, each in a window of their own; then
 * what they were told is compared with what is stored.
 */
final class ReviewersAtOnce {
  private static final int MARKS = 10;
  private static final int MOST_MILLIS = 300_000;

  private final Chromium chromium;
  private final JdbcClient jdbc;
  private final int statements;

  /**
   * @param statements of the article that they mark, at least ten for each of twenty
   */
  ReviewersAtOnce(Chromium chromium, JdbcClient jdbc, int statements) {
    this.chromium = chromium;
    this.jdbc = jdbc;
    this.statements = statements;
  }

  /**
   * @param savedP95 milliseconds from the key to the server's answer, 95th percentile
   * @param lost marks that were confirmed and aren't there, or were refused
   * @param doubled marks that are there twice
   */
  record Outcome(double savedP95, int lost, int doubled) {}

  /**
   * @param every milliseconds between two marks of one person, on average
   */
  Outcome mark(InvestigationId investigation, int every) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < DeskData.REVIEWERS; i++) {
      Page page = chromium.signedIn("reviewer" + i);
      chromium.open(page, "investigations/" + investigation + "/desk/1");
      page.waitForFunction(
          "count => bench.article()?.statements?.length === count && bench.article().hasUpdated",
          statements);
      pages.add(page);
    }
    for (int i = 0; i < pages.size(); i++) {
      pages
          .get(i)
          .evaluate(
              """
              ([first, marks, every]) => {
                const ids = bench.article().statements.slice(first, first + marks).map((each) => each.id);
                bench.review(ids, every);
              }
              """,
              List.of(i * MARKS, MARKS, every));
    }
    List<Double> saved = new ArrayList<>();
    Set<String> confirmed = new HashSet<>();
    for (int i = 0; i < pages.size(); i++) {
      Page page = pages.get(i);
      page.waitForFunction(
          "() => bench.done", null, new Page.WaitForFunctionOptions().setTimeout(MOST_MILLIS));
      for (Object each : (List<?>) page.evaluate("() => bench.reviewed")) {
        List<?> mark = (List<?>) each;
        saved.add(((Number) mark.get(1)).doubleValue());
        if (Boolean.TRUE.equals(mark.get(2))) {
          confirmed.add("reviewer" + i + " " + mark.get(0));
        }
      }
      page.context().close();
    }
    List<String> stored = stored(investigation);
    Set<String> once = new HashSet<>(stored);
    int doubled = stored.size() - once.size();
    confirmed.removeAll(once);
    int refused = DeskData.REVIEWERS * MARKS - saved.size();
    return new Outcome(
        Figures.p95(saved),
        confirmed.size() + refused + (DeskData.REVIEWERS * MARKS - once.size()),
        doubled);
  }

  private List<String> stored(InvestigationId investigation) {
    return jdbc.sql(
            """
            select account.username || ' ' || appearance.statement_id
              from assessment
              join account on account.id = assessment.reviewer_id
              join claim on claim.id = assessment.claim_id
              join appearance on appearance.claim_id = claim.id
             where claim.investigation_id = ?
            """)
        .param(investigation.value())
        .query(String.class)
        .list();
  }
}
