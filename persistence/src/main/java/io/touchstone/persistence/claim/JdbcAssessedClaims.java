package io.touchstone.persistence.claim;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.claim.AssessedClaims;
import io.touchstone.domain.claim.ClaimId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searches {@code assessed_claim}, which {@link AssessedClaimRows} keeps. The index of words and a
 * scan over the signatures pick candidates; whether they are marked is asked of those few only.
 */
@Repository
@Transactional
class JdbcAssessedClaims implements AssessedClaims {
  private static final int BY_WORDS = 60;
  private static final int BY_MEANING = 100;

  private static final String VISIBLE =
      """
      (:all or known.investigation_id in
        (select investigation_id from investigation_member where account_id = :viewer))
      """;

  private static final String OF_THE_NEAR =
      """
      select claim.id, claim.text, near.vector
        from near join claim on claim.id = near.claim_id
       where exists (select 1 from mark_in_force where claim_id = claim.id)
       order by near.place, claim.id limit :most
      """;

  /** Twice as many as are wanted, for some have lost their marks. */
  private static final String WITH_WORDS =
      """
      with near as materialized (
        select known.claim_id, case when known.model = :model then known.vector end as vector,
               -ts_rank(known.words, asked) as place
          from assessed_claim known, websearch_to_tsquery('english', :words) asked
         where known.words @@ asked and
      """
          + VISIBLE
          + " order by place, known.claim_id limit 2 * :most) "
          + OF_THE_NEAR;

  private static final String OF_LIKE_MEANING =
      """
      with near as materialized (
        select known.claim_id, known.vector,
               bit_count(known.signature # cast(:signature as varbit)) as place
          from assessed_claim known
         where known.model = :model and
      """
          + VISIBLE
          + " order by place, known.claim_id limit 2 * :most) "
          + OF_THE_NEAR;

  private static final String KEEP =
      """
      update assessed_claim known set model = ?, vector = ?, signature = cast(? as varbit)
        from claim where claim.id = known.claim_id and claim.id = ? and claim.text = ?
      """;

  private static final RowMapper<Candidate> ROW =
      (row, _) ->
          new Candidate(
              new ClaimId(row.getObject(1, UUID.class)), row.getString(2), row.getBytes(3));

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  JdbcAssessedClaims(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  @Override
  public List<Candidate> like(Viewer viewer, Search search) {
    Map<ClaimId, Candidate> found = new LinkedHashMap<>();
    if (!search.words().isEmpty()) {
      add(
          asked(WITH_WORDS, viewer, search, BY_WORDS)
              .param("words", anyOf(search.words()))
              .query(ROW)
              .list(),
          found);
    }
    if (search.signature() != null) {
      add(
          asked(OF_LIKE_MEANING, viewer, search, BY_MEANING)
              .param("signature", search.signature())
              .query(ROW)
              .list(),
          found);
    }
    return List.copyOf(found.values());
  }

  private JdbcClient.StatementSpec asked(String sql, Viewer viewer, Search search, int most) {
    return jdbc.sql(sql)
        .param("all", viewer.administrator())
        .param("viewer", viewer.id().value())
        .param("model", search.model())
        .param("most", most);
  }

  private static void add(Collection<Candidate> candidates, Map<ClaimId, Candidate> found) {
    candidates.forEach(it -> found.putIfAbsent(it.claim(), it));
  }

  /** A word in quotation marks is never taken for an operator. */
  private static String anyOf(List<String> words) {
    return words.stream()
        .map(it -> '"' + it.replace('"', ' ') + '"')
        .collect(Collectors.joining(" or "));
  }

  @Override
  public List<Candidate> notEncoded(String model, int most) {
    return jdbc.sql(
            """
            select claim.id, claim.text, null::bytea
              from assessed_claim known join claim on claim.id = known.claim_id
             where known.model is null or known.model <> :model
             order by known.number desc limit :most
            """)
        .param("model", model)
        .param("most", most)
        .query(ROW)
        .list();
  }

  @Override
  public void keep(String model, List<Encoded> encoded) {
    batches.batchUpdate(
        KEEP,
        encoded,
        encoded.size() + 1,
        (update, it) -> {
          int column = 0;
          update.setString(++column, model);
          update.setBytes(++column, it.vector());
          update.setString(++column, it.signature());
          update.setObject(++column, it.claim().value());
          update.setString(++column, it.text());
        });
  }
}
