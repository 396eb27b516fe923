package io.touchstone.persistence.search;

import io.touchstone.domain.search.HitId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database has noted for the index, and which index follows it. */
final class Changes {
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;

  Changes(JdbcClient jdbc, TransactionTemplate transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  record Change(long number, HitId thing) {}

  List<Change> next(int most) {
    return jdbc.sql("select number, kind, thing from search_change order by number limit ?")
        .param(most)
        .query(
            (row, _) ->
                new Change(
                    row.getLong("number"),
                    new HitId(
                        HitId.Of.valueOf(row.getString("kind")),
                        row.getObject("thing", UUID.class))))
        .list();
  }

  long waiting() {
    return jdbc.sql("select count(*) from search_change").query(Long.class).single();
  }

  /** With the statements that stand in it now: they are found by what is said of it. */
  Set<HitId> touched(Collection<Change> changes) {
    Set<HitId> touched = new LinkedHashSet<>();
    changes.forEach(it -> touched.add(it.thing()));
    UUID[] claims = idsOf(touched, HitId.Of.CLAIM);
    UUID[] articles = idsOf(touched, HitId.Of.ARTICLE);
    if (claims.length + articles.length > 0) {
      jdbc.sql(
              """
              select statement_id from appearance where claim_id = any (:claims)
              union select id from statement where article_id = any (:articles)
              """)
          .param("claims", claims)
          .param("articles", articles)
          .query(UUID.class)
          .list()
          .forEach(id -> touched.add(new HitId(HitId.Of.STATEMENT, id)));
    }
    return touched;
  }

  private static UUID[] idsOf(Set<HitId> things, HitId.Of of) {
    return things.stream().filter(it -> it.of() == of).map(HitId::id).toArray(UUID[]::new);
  }

  /** Forgets what the index has taken; {@code batch} is the number of the batch that it was. */
  void taken(Collection<Change> changes, long batch) {
    Long[] numbers = changes.stream().map(Change::number).toArray(Long[]::new);
    transactions.executeWithoutResult(
        _ -> {
          jdbc.sql("delete from search_change where number = any (?)").param(numbers).update();
          jdbc.sql("update search_position set batches = ?").param(batch).update();
        });
  }

  Optional<IndexPosition> position() {
    return jdbc.sql("select index_id, batches from search_position")
        .query(
            (row, _) ->
                new IndexPosition(row.getObject("index_id", UUID.class), row.getLong("batches")))
        .optional();
  }

  void begin(IndexPosition position) {
    jdbc.sql(
            """
            insert into search_position (id, index_id, batches) values (1, :index, :batches)
                on conflict (id) do update
               set index_id = excluded.index_id, batches = excluded.batches
            """)
        .param("index", position.index())
        .param("batches", position.batches())
        .update();
  }

  /** Ids of one kind after another one, in order: for making the index anew. */
  List<HitId> after(HitId.Of of, @Nullable UUID last, int most) {
    String table =
        switch (of) {
          case STATEMENT -> "statement";
          case CLAIM -> "claim";
          case ARTICLE -> "article";
        };
    return jdbc
        .sql(
            "select id from "
                + table
                + " where cast(:last as uuid) is null or id > :last order by id limit :most")
        .param("last", last)
        .param("most", most)
        .query(UUID.class)
        .list()
        .stream()
        .map(id -> new HitId(of, id))
        .toList();
  }

  long all() {
    return jdbc.sql(
            """
            select (select count(*) from statement) + (select count(*) from claim)
                 + (select count(*) from article)
            """)
        .query(Long.class)
        .single();
  }

  /** How many dimensions the model's vectors have; empty when none is stored. */
  Optional<byte[]> someVector(String model) {
    return jdbc.sql("select vectors from statement_vector where model = ? limit 1")
        .param(model)
        .query(byte[].class)
        .optional();
  }
}
