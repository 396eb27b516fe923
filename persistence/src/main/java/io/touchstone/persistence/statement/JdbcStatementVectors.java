package io.touchstone.persistence.statement;

import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementVector;
import io.touchstone.domain.statement.StatementVectors;
import io.touchstone.domain.text.Digest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcStatementVectors implements StatementVectors {
  private static final int BATCH = 100;

  private static final String OF =
      """
      select statement_id, text_digest, vectors, words from statement_vector
       where statement_id = any (?) and model = ?
      """;

  /** Two comparisons may encode the same statement at once: the first one's vectors hold. */
  private static final String KEEP =
      """
      insert into statement_vector (statement_id, model, text_digest, vectors, words)
      select id, ?, ?, ?, ? from statement where id = ?
          on conflict (statement_id) do update
         set model = excluded.model, text_digest = excluded.text_digest,
             vectors = excluded.vectors, words = excluded.words
       where (statement_vector.model, statement_vector.text_digest)
             <> (excluded.model, excluded.text_digest)
      """;

  private static final RowMapper<StatementVector> ROW =
      (row, _) ->
          new StatementVector(
              new StatementId(row.getObject(1, UUID.class)),
              new Digest(row.getString(2)),
              row.getBytes(3),
              row.getBytes(4));

  private final JdbcTemplate jdbc;

  JdbcStatementVectors(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<StatementVector> of(String model, Collection<StatementId> statements) {
    UUID[] ids = statements.stream().map(StatementId::value).toArray(UUID[]::new);
    return jdbc.query(
        OF,
        select -> {
          select.setArray(1, select.getConnection().createArrayOf("uuid", ids));
          select.setString(2, model);
        },
        ROW);
  }

  @Override
  public void keep(String model, List<StatementVector> vectors) {
    // in one order everywhere, so that two who store the same never wait for each other
    List<StatementVector> ordered = new ArrayList<>(vectors);
    ordered.sort(Comparator.comparing(it -> it.statement().value()));
    jdbc.batchUpdate(
        KEEP,
        ordered,
        BATCH,
        (insert, vector) -> {
          int column = 0;
          insert.setString(++column, model);
          insert.setString(++column, vector.text().hex());
          insert.setBytes(++column, vector.vectors());
          insert.setBytes(++column, vector.words());
          insert.setObject(++column, vector.statement().value());
        });
  }
}
