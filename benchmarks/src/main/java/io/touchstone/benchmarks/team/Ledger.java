package io.touchstone.benchmarks.team;

import io.touchstone.benchmarks.desk.Figures;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the reviewers were told, to be compared with what is stored. */
final class Ledger {
  private final List<Double> saved = new ArrayList<>();
  private final Map<String, Integer> marks = new HashMap<>();
  private final Map<String, Integer> rewordings = new HashMap<>();
  private final Map<String, Wording> last = new HashMap<>();
  private int refusedByName;
  private int failed;

  private record Wording(long version, String words) {}

  synchronized void marked(Reviewer who, Reviewer.Answer answer, boolean counts) {
    if (answer.status() == 200) {
      marks.merge(who.name() + " " + answer.body().path("id").asString(), 1, (_, _) -> 1);
      time(answer, counts);
    } else {
      failed++;
    }
  }

  synchronized void reworded(
      Reviewer who, String claim, Reviewer.Answer answer, String words, boolean counts) {
    if (answer.status() != 200) {
      failed++;
      return;
    }
    rewordings.merge(who.name(), 1, Integer::sum);
    Wording confirmed = new Wording(Long.parseLong(answer.tag().replace("\"", "")), words);
    last.merge(claim, confirmed, (a, b) -> a.version() > b.version() ? a : b);
    time(answer, counts);
  }

  /** Told by name who was faster, and shown both versions. */
  synchronized void refused(Reviewer faster, String mine, Reviewer.Answer answer) {
    boolean named =
        answer.body().at("/changedBy/by").asString("").equals(faster.name())
            && answer.body().at("/yours/text").asString("").equals(mine)
            && !answer.body().at("/current/text").asString("").isEmpty();
    if (named) {
      refusedByName++;
    } else {
      failed++;
    }
  }

  private void time(Reviewer.Answer answer, boolean counts) {
    if (counts) {
      saved.add(answer.millis());
    }
  }

  synchronized Map<String, Object> compared(
      JdbcClient jdbc, InvestigationId investigation, int reviewers) {
    Map<String, Integer> storedMarks =
        counted(
            jdbc,
            """
            select account.display_name || ' ' || claim.id, count(*) from assessment
              join account on account.id = assessment.reviewer_id
              join claim on claim.id = assessment.claim_id
             where claim.investigation_id = ? group by 1
            """,
            investigation);
    Map<String, Integer> storedRewordings =
        counted(
            jdbc,
            """
            select account.display_name, count(*) from trail_entry
              join account on account.id = trail_entry.actor_id
             where investigation_id = ? and action = 'CLAIM_REWORDED' group by 1
            """,
            investigation);
    int overwritten =
        (int)
            last.entrySet().stream()
                .filter(it -> !it.getValue().words().equals(words(jdbc, it.getKey())))
                .count();
    int writes = sum(marks) + sum(rewordings);
    return new java.util.LinkedHashMap<>(
        Map.of(
            "reviewers",
            reviewers,
            "writes",
            writes,
            "lost",
            failed
                + overwritten
                + missing(marks, storedMarks)
                + missing(rewordings, storedRewordings),
            "doubled",
            missing(storedMarks, marks) + missing(storedRewordings, rewordings),
            "refusedByName",
            refusedByName,
            "savedP95Ms",
            Figures.p95(saved)));
  }

  /** How many of the one aren't among the other. */
  private static int missing(Map<String, Integer> of, Map<String, Integer> among) {
    return of.entrySet().stream()
        .mapToInt(it -> Math.max(0, it.getValue() - among.getOrDefault(it.getKey(), 0)))
        .sum();
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String words(JdbcClient jdbc, String claim) {
    return jdbc.sql("select text from claim where id = ?::uuid")
        .param(claim)
        .query(String.class)
        .single();
  }

  private static Map<String, Integer> counted(
      JdbcClient jdbc, String sql, InvestigationId investigation) {
    Map<String, Integer> counts = new HashMap<>();
    jdbc.sql(sql)
        .param(investigation.value())
        .query((row, _) -> counts.put(row.getString(1), row.getInt(2)))
        .list();
    return counts;
  }
}
