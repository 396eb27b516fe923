package io.touchstone.persistence.task;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.task.ReviewTask;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskState;
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
             case when t.article_id is null then chosen.total else whole.total end as total,
             case when t.article_id is null then chosen.done else whole.done end as done
        from review_task t
        join investigation i on i.id = t.investigation_id
        join account assignee on assignee.id = t.assignee_id
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
       where %s
       order by t.due nulls last, t.assigned_at, t.id
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

  private List<TaskSummary> list(String sql, UUID about) {
    return jdbc.sql(sql).param(about).query((row, _) -> summary(row)).list();
  }

  private static TaskSummary summary(ResultSet row) throws SQLException {
    UUID article = row.getObject("article_id", UUID.class);
    return new TaskSummary(
        task(row, article),
        row.getString("investigation_title"),
        article != null ? row.getString("article_label") : claimsLabel(row),
        row.getObject("article_number", Integer.class),
        row.getString("assignee_name"),
        row.getString("assigner_name"),
        row.getInt("total"),
        row.getInt("done"));
  }

  private static ReviewTask task(ResultSet row, @Nullable UUID article) throws SQLException {
    return new ReviewTask(
        new TaskId(row.getObject("id", UUID.class)),
        new InvestigationId(row.getObject("investigation_id", UUID.class)),
        article != null
            ? new TaskScope.WholeArticle(new ArticleId(article))
            : new TaskScope.ChosenClaims(
                Arrays.stream((UUID[]) elements(row.getArray("claims")))
                    .map(ClaimId::new)
                    .toList()),
        new AccountId(row.getObject("assignee_id", UUID.class)),
        new AccountId(row.getObject("assigned_by", UUID.class)),
        row.getObject("due", LocalDate.class),
        row.getString("note"),
        TaskState.valueOf(row.getString("state")),
        row.getObject("assigned_at", OffsetDateTime.class).toInstant(),
        row.getLong("version"));
  }

  /** "3" or "3, 7". */
  private static String claimsLabel(ResultSet row) throws SQLException {
    Object[] numbers = elements(row.getArray("numbers"));
    return Arrays.stream(numbers).map(Object::toString).collect(Collectors.joining(", "));
  }

  private static Object[] elements(Array array) throws SQLException {
    return (Object[]) array.getArray();
  }
}
