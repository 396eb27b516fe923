package io.touchstone.persistence.search;

import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.Verdict;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What reviewers found that still holds, of many claims at once. */
final class MarksInForce {
  private final JdbcClient jdbc;

  MarksInForce(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record Mark(Finding finding, Instant at) {}

  /**
   * @param claims null among them stands for none
   */
  Map<UUID, List<Mark>> of(@Nullable UUID[] claims) {
    Map<UUID, List<Mark>> marks = new HashMap<>();
    jdbc.sql(
            """
            select claim_id, verdict, not_checkable, at
              from mark_in_force where claim_id = any (?)
            """)
        .param(claims)
        .query(
            row -> {
              String verdict = row.getString("verdict");
              Finding finding =
                  verdict != null
                      ? Finding.of(Verdict.valueOf(verdict))
                      : new Finding.NotCheckable(
                          NotCheckableKind.valueOf(
                              Objects.requireNonNull(row.getString("not_checkable"))));
              Timestamp at = row.getTimestamp("at");
              marks
                  .computeIfAbsent(row.getObject("claim_id", UUID.class), _ -> new ArrayList<>())
                  .add(new Mark(finding, at.toInstant()));
            });
    return marks;
  }

  /** The day of the last one, UTC. */
  static LocalDate lastDay(List<Mark> marks) {
    return marks.stream()
        .map(Mark::at)
        .max(Comparator.naturalOrder())
        .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
        .orElseThrow();
  }
}
