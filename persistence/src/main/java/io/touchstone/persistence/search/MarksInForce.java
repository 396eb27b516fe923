package io.touchstone.persistence.search;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.review.BlindReview;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.review.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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

/**
 * Where many claims stand, as everybody sees them: the index has no readers, so that what isn't for
 * everybody's eyes isn't in it.
 */
final class MarksInForce {
  private final JdbcClient jdbc;

  MarksInForce(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Row(UUID claim, BlindReview review, Assessment mark) {}

  /**
   * @param claims null among them stands for none
   */
  Map<UUID, Standing> of(@Nullable UUID[] claims) {
    Map<UUID, List<Row>> rows = new HashMap<>();
    jdbc.sql(
            """
            select m.*, r.wanted, r.opened
              from mark_in_force m join claim_review r on r.claim_id = m.claim_id
             where m.claim_id = any (?)
            """)
        .param(claims)
        .query((row, _) -> row(row))
        .list()
        .forEach(it -> rows.computeIfAbsent(it.claim(), _ -> new ArrayList<>()).add(it));
    Map<UUID, Standing> standings = new HashMap<>();
    rows.forEach(
        (claim, of) ->
            standings.put(
                claim,
                Standing.of(
                    of.getFirst()
                        .review()
                        .visibleToEverybody(of.stream().map(Row::mark).toList()))));
    return standings;
  }

  private static Row row(ResultSet row) throws SQLException {
    UUID claim = row.getObject("claim_id", UUID.class);
    String verdict = row.getString("verdict");
    Finding finding =
        verdict != null
            ? Finding.of(Verdict.valueOf(verdict))
            : new Finding.NotCheckable(
                NotCheckableKind.valueOf(Objects.requireNonNull(row.getString("not_checkable"))));
    return new Row(
        claim,
        new BlindReview(row.getInt("wanted"), row.getBoolean("opened"), null),
        new Assessment(
            new AssessmentId(row.getObject("id", UUID.class)),
            new ClaimId(claim),
            new AccountId(row.getObject("reviewer_id", UUID.class)),
            row.getInt("round"),
            new Assessment.Decision.Mark(finding, "", "", null),
            new CommandId(row.getObject("command_id", UUID.class)),
            row.getObject("at", OffsetDateTime.class).toInstant(),
            row.getLong("sequence")));
  }

  /** The day of the last one, UTC. */
  static LocalDate lastDay(List<Assessment> marks) {
    return marks.stream()
        .map(Assessment::at)
        .max(Comparator.naturalOrder())
        .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
        .orElseThrow();
  }
}
