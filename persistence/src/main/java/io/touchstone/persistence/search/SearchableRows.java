package io.touchstone.persistence.search;

import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.search.HitId;
import io.touchstone.domain.search.SearchKind;
import io.touchstone.domain.search.StandingGroup;
import io.touchstone.domain.statement.StatementId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what is found and shown from the database. */
final class SearchableRows {
  private static final String STATEMENTS =
      """
      select s.id, i.id as investigation, i.title, s.exact as text, null as headline,
             a.number as article, s.id as statement, c.id as claim_id, c.number as claim,
             o.name as outlet, null::text[] as outlets,
             a.facts #>> '{published,value}' as published, v.vectors
        from statement s
        join article a on a.id = s.article_id and a.revision_id = s.revision_id
        join investigation i on i.id = a.investigation_id
        left join outlet o on o.id = a.outlet_id
        left join appearance p on p.statement_id = s.id
        left join claim c on c.id = p.claim_id
        left join statement_vector v on v.statement_id = s.id and v.model = :model
       where s.id = any (:ids)
      """;

  private static final String CLAIMS =
      """
      select c.id, i.id as investigation, i.title, c.text, null as headline,
             said.article, said.statement, c.id as claim_id, c.number as claim,
             said.outlet, others.names as outlets, said.published, said.vectors
        from claim c
        join investigation i on i.id = c.investigation_id
        left join lateral (
             select a.number as article, s.id as statement, o.name as outlet,
                    a.facts #>> '{published,value}' as published, v.vectors
               from appearance p
               join statement s on s.id = p.statement_id
               join article a on a.id = s.article_id and a.revision_id = s.revision_id
               left join outlet o on o.id = a.outlet_id
               left join statement_vector v on v.statement_id = s.id and v.model = :model
              where p.claim_id = c.id
              order by published nulls last, a.number, s.ordinal limit 1) said on true
        left join lateral (
             select array_agg(distinct o.name) as names
               from appearance p
               join statement s on s.id = p.statement_id
               join article a on a.id = s.article_id and a.revision_id = s.revision_id
               join outlet o on o.id = a.outlet_id
              where p.claim_id = c.id) others on true
       where c.id = any (:ids)
      """;

  private static final String ARTICLES =
      """
      select a.id, i.id as investigation, i.title, r.text, a.facts #>> '{title,value}' as headline,
             a.number as article, null::uuid as statement, null::uuid as claim_id,
             null::integer as claim, o.name as outlet, null::text[] as outlets,
             a.facts #>> '{published,value}' as published, null::bytea as vectors
        from article a
        join article_revision r on r.id = a.revision_id
        join investigation i on i.id = a.investigation_id
        left join outlet o on o.id = a.outlet_id
       where a.id = any (:ids) and cast(:model as text) is not null
      """;

  private final JdbcClient jdbc;
  private final MarksInForce marks;

  SearchableRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.marks = new MarksInForce(jdbc);
  }

  /**
   * Those that are still there, in no particular order.
   *
   * @param model whose vectors to read; empty for none
   */
  List<Searchable> of(Collection<HitId> ids, String model) {
    List<Searchable> found = new ArrayList<>();
    for (HitId.Of of : HitId.Of.values()) {
      UUID[] asked =
          ids.stream().filter(id -> id.of() == of).map(HitId::id).distinct().toArray(UUID[]::new);
      if (asked.length > 0) {
        found.addAll(read(of, asked, model));
      }
    }
    return found;
  }

  private List<Searchable> read(HitId.Of of, UUID[] ids, String model) {
    String sql =
        switch (of) {
          case STATEMENT -> STATEMENTS;
          case CLAIM -> CLAIMS;
          case ARTICLE -> ARTICLES;
        };
    List<Row> rows =
        jdbc.sql(sql).param("ids", ids).param("model", model).query((row, _) -> row(row)).list();
    Map<UUID, Standing> inForce =
        marks.of(rows.stream().map(Row::claimId).distinct().toArray(UUID[]::new));
    return rows.stream()
        .map(
            row ->
                searchable(of, row, inForce.getOrDefault(row.claimId(), new Standing.Unreviewed())))
        .toList();
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Row(
      UUID id,
      UUID investigation,
      String title,
      String text,
      @Nullable String headline,
      @Nullable Integer article,
      @Nullable UUID statement,
      @Nullable UUID claimId,
      @Nullable Integer claim,
      List<String> outlets,
      @Nullable String published,
      byte @Nullable [] vectors) {}

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getObject("investigation", UUID.class),
        row.getString("title"),
        row.getString("text"),
        row.getString("headline"),
        row.getObject("article", Integer.class),
        row.getObject("statement", UUID.class),
        row.getObject("claim_id", UUID.class),
        row.getObject("claim", Integer.class),
        outlets(row.getString("outlet"), row.getArray("outlets")),
        row.getString("published"),
        row.getBytes("vectors"));
  }

  private static List<String> outlets(@Nullable String first, @Nullable Array others)
      throws SQLException {
    List<String> outlets = new ArrayList<>();
    if (first != null) {
      outlets.add(first);
    }
    if (others != null) {
      for (String name : (String[]) others.getArray()) {
        if (!outlets.contains(name)) {
          outlets.add(name);
        }
      }
    }
    return List.copyOf(outlets);
  }

  private static Searchable searchable(HitId.Of of, Row row, Standing standing) {
    boolean checked = of == HitId.Of.CLAIM && !standing.marks().isEmpty();
    SearchKind kind =
        switch (of) {
          case STATEMENT -> SearchKind.STATEMENT;
          case CLAIM -> checked ? SearchKind.EARLIER_CHECK : SearchKind.CLAIM;
          case ARTICLE -> SearchKind.ARTICLE;
        };
    LocalDate day =
        checked
            ? MarksInForce.lastDay(standing.marks())
            : row.published() == null ? null : new PublicationDate(row.published()).day();
    return new Searchable(
        new HitId(of, row.id()),
        kind,
        new InvestigationId(row.investigation()),
        row.title(),
        row.text(),
        row.headline(),
        row.article(),
        row.statement() == null ? null : new StatementId(row.statement()),
        row.claim(),
        row.outlets(),
        day,
        of == HitId.Of.ARTICLE ? null : StandingGroup.of(standing),
        row.vectors());
  }
}
