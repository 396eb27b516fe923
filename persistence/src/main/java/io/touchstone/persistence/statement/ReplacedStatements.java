package io.touchstone.persistence.statement;

import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.statement.StatementId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes statements out of their text and puts them back, and keeps the order's numbers. */
@Component
class ReplacedStatements {
  private final JdbcClient jdbc;

  ReplacedStatements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** From here to {@link #number} two statements may have the same number. */
  void begin(RevisionId revision, Collection<StatementId> out) {
    jdbc.sql("set constraints statement_in_order deferred").update();
    if (!out.isEmpty()) {
      jdbc.sql(
              """
              update statement set taken_from = revision_id, revision_id = null
               where revision_id = :revision and id in (:out)
              """)
          .param("revision", revision.value())
          .param("out", keys(out))
          .update();
    }
  }

  /** Puts those back that were taken out of this revision, and names all that are stored. */
  Set<StatementId> putBack(RevisionId revision, Collection<StatementId> in) {
    if (in.isEmpty()) {
      return Set.of();
    }
    jdbc.sql(
            """
            update statement set revision_id = taken_from, taken_from = null
             where taken_from = :revision and id in (:in)
            """)
        .param("revision", revision.value())
        .param("in", keys(in))
        .update();
    return ids("select id from statement where id in (:ids)", in);
  }

  /** Whoever was to review what was cut or joined reviews what came of it. */
  void passOnTasks(Collection<StatementId> out, Collection<StatementId> in) {
    if (out.isEmpty() || in.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into review_task_statement (task_id, statement_id, position)
            select asked.task_id, come.id, min(asked.position)
              from review_task_statement asked
              join statement gone on gone.id = asked.statement_id
              join statement come on come.span_start < gone.span_end
                                 and gone.span_start < come.span_end
             where gone.id in (:out) and come.id in (:in)
             group by asked.task_id, come.id
                on conflict do nothing
            """)
        .param("out", keys(out))
        .param("in", keys(in))
        .update();
  }

  /** In the order of the text; of two that begin together the longer one first. */
  void number(RevisionId revision) {
    jdbc.sql(
            """
            update statement set ordinal = place.number
              from (select id, row_number()
                           over (order by span_start, span_end desc, making, id) as number
                      from statement where revision_id = :revision) place
             where statement.id = place.id and statement.ordinal <> place.number
            """)
        .param("revision", revision.value())
        .update();
    jdbc.sql("set constraints statement_in_order immediate").update();
  }

  Set<StatementId> standing(Collection<StatementId> ids) {
    return ids.isEmpty()
        ? Set.of()
        : ids("select id from statement where id in (:ids) and revision_id is not null", ids);
  }

  private Set<StatementId> ids(String sql, Collection<StatementId> ids) {
    Set<StatementId> found = new HashSet<>();
    jdbc.sql(sql).param("ids", keys(ids)).query(UUID.class).list().stream()
        .map(StatementId::new)
        .forEach(found::add);
    return found;
  }

  private static List<UUID> keys(Collection<StatementId> ids) {
    return ids.stream().map(StatementId::value).toList();
  }
}
