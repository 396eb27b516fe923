package io.touchstone.persistence.task;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.task.Priority;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.task.TaskStatement;
import io.touchstone.domain.task.TaskSummary;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of tasks with how far each has come, in one query. */
@Component
class TaskList {
  private static final String SUMMARIES =
      """
      select t.*, i.title as investigation_title, a.number as article_number,
             coalesce(a.facts #>> '{title,value}', r.file_name) as article_label,
             assignee.display_name as assignee_name, assigner.display_name as assigner_name,
             chosen.claims, chosen.numbers,
             single.statements, single.articles,
             case when t.article_id is not null then whole.total
                  when single.statements is not null then single.total
                  else chosen.total end as total,
             case when t.article_id is not null then whole.done
                  when single.statements is not null then single.done
                  else chosen.done end as done
        from review_task t
        join investigation i on i.id = t.investigation_id
        left join account assignee on assignee.id = t.assignee_id
        join account assigner on assigner.id = t.assigned_by
        left join article a on a.id = t.article_id
        left join article_revision r on r.id = a.revision_id
       cross join lateral (
             select count(*) as total,
                    count(*) filter (where exists (
                      select 1 from appearance p join mark_in_force m on m.claim_id = p.claim_id
                       where p.statement_id = s.id and m.reviewer_id = t.assignee_id)) as done
               from statement s where s.revision_id = a.revision_id) whole
       cross join lateral (
             select array_agg(tc.claim_id order by tc.position) as claims,
                    array_agg(c.number order by c.number) as numbers,
                    count(*) as total,
                    count(*) filter (where exists (
                      select 1 from mark_in_force m
                       where m.claim_id = c.id and m.reviewer_id = t.assignee_id)) as done
               from review_task_claim tc join claim c on c.id = tc.claim_id
              where tc.task_id = t.id) chosen
       cross join lateral (
             select array_agg(ts.statement_id order by ts.position) as statements,
                    array_agg(distinct sa.number) as articles,
                    count(*) filter (where ss.revision_id = sa.revision_id) as total,
                    count(*) filter (where ss.revision_id = sa.revision_id and exists (
                      select 1 from appearance p join mark_in_force m on m.claim_id = p.claim_id
                       where p.statement_id = ss.id and m.reviewer_id = t.assignee_id)) as done
               from review_task_statement ts
               join statement ss on ss.id = ts.statement_id
               join article sa on sa.id = ss.article_id
              where ts.task_id = t.id) single
       where %s
       order by t.due nulls last,
             case t.priority when 'HIGH' then 0 when 'NORMAL' then 1 else 2 end,
             t.assigned_at, t.id
      """;

  private static final String IN_INVESTIGATION = SUMMARIES.formatted("t.investigation_id = ?");

  private static final String OF_ASSIGNEE =
      SUMMARIES.formatted(
          """
          t.assignee_id = ?
            and exists (select 1 from investigation_member m
                         where m.investigation_id = t.investigation_id
                           and m.account_id = t.assignee_id)
          """);

  private static final String OPEN_TO =
      SUMMARIES.formatted(
          """
          t.state = 'OPEN'
            and exists (select 1 from investigation_member m
                         where m.investigation_id = t.investigation_id
                           and m.account_id = ? and m.role <> 'READER')
          """);

  private static final String STATEMENTS =
      """
      select s.id, s.article_id, a.number,
             exists (select 1 from appearance p join mark_in_force m on m.claim_id = p.claim_id
                      where p.statement_id = s.id and m.reviewer_id = :reviewer) as marked
        from statement s
        join article a on a.id = s.article_id and a.revision_id = s.revision_id
       where a.id = (select article_id from review_task where id = :task)
          or s.id in (select statement_id from review_task_statement where task_id = :task
                       union
                      select p.statement_id from review_task_claim c
                        join appearance p on p.claim_id = c.claim_id
                       where c.task_id = :task)
       order by a.number, s.ordinal
      """;

  private final JdbcClient jdbc;

  TaskList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<TaskSummary> in(InvestigationId investigation) {
    return list(IN_INVESTIGATION, investigation.value());
  }

  List<TaskSummary> of(AccountId assignee) {
    return list(OF_ASSIGNEE, assignee.value());
  }

  List<TaskSummary> openTo(AccountId person) {
    return list(OPEN_TO, person.value());
  }

  List<TaskStatement> statements(TaskId task, AccountId reviewer) {
    return jdbc.sql(STATEMENTS)
        .param("task", task.value())
        .param("reviewer", reviewer.value())
        .query((row, _) -> statement(row))
        .list();
  }

  private static TaskStatement statement(ResultSet row) throws SQLException {
    return new TaskStatement(
        new StatementId(row.getObject("id", UUID.class)),
        new ArticleId(row.getObject("article_id", UUID.class)),
        row.getInt("number"),
        row.getBoolean("marked"));
  }

  private List<TaskSummary> list(String sql, UUID about) {
    return jdbc.sql(sql).param(about).query((row, _) -> summary(row)).list();
  }

  private static TaskSummary summary(ResultSet row) throws SQLException {
    UUID article = row.getObject("article_id", UUID.class);
    return new TaskSummary(
        task(row, article),
        row.getString("investigation_title"),
        label(row, article),
        row.getObject("article_number", Integer.class),
        row.getString("assignee_name"),
        row.getString("assigner_name"),
        row.getInt("total"),
        row.getInt("done"));
  }

  private static ReviewTask task(ResultSet row, @Nullable UUID article) throws SQLException {
    UUID assignee = row.getObject("assignee_id", UUID.class);
    OffsetDateTime reminded = row.getObject("reminded_at", OffsetDateTime.class);
    return new ReviewTask(
        new TaskId(row.getObject("id", UUID.class)),
        new InvestigationId(row.getObject("investigation_id", UUID.class)),
        scope(row, article),
        assignee == null ? null : new AccountId(assignee),
        new AccountId(row.getObject("assigned_by", UUID.class)),
        row.getObject("due", LocalDate.class),
        row.getString("note"),
        TaskState.valueOf(row.getString("state")),
        row.getObject("assigned_at", OffsetDateTime.class).toInstant(),
        Priority.valueOf(row.getString("priority")),
        reminded == null ? null : reminded.toInstant(),
        row.getLong("version"));
  }

  private static TaskScope scope(ResultSet row, @Nullable UUID article) throws SQLException {
    if (article != null) {
      return new TaskScope.WholeArticle(new ArticleId(article));
    }
    Array statements = row.getArray("statements");
    return statements == null
        ? new TaskScope.ChosenClaims(ids(row.getArray("claims")).map(ClaimId::new).toList())
        : new TaskScope.ChosenStatements(ids(statements).map(StatementId::new).toList());
  }

  private static Stream<UUID> ids(Array array) throws SQLException {
    return Arrays.stream((UUID[]) elements(array));
  }

  /** The article's title or file, else numbers: "3" or "3, 7". */
  private static String label(ResultSet row, @Nullable UUID article) throws SQLException {
    if (article != null) {
      return row.getString("article_label");
    }
    Array numbers = row.getArray(row.getArray("statements") == null ? "numbers" : "articles");
    return Arrays.stream(elements(numbers)).map(Object::toString).collect(Collectors.joining(", "));
  }

  private static Object[] elements(Array array) throws SQLException {
    return (Object[]) array.getArray();
  }
}
