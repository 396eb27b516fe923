package io.touchstone.persistence.discussion;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.discussion.Call;
import io.touchstone.domain.discussion.Comment;
import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.discussion.Comments;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JdbcComments implements Comments {
  private static final String SELECT =
      """
      select comment.*, claim.investigation_id,
             array(select account_id from comment_mention where comment_id = comment.id) as mentioned
        from comment join claim on claim.id = comment.claim_id
      """;

  private final EntityManager entities;
  private final JdbcClient jdbc;

  JdbcComments(EntityManager entities, JdbcClient jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Comment> find(CommentId id) {
    return jdbc.sql(SELECT + "where comment.id = ?")
        .param(id.value())
        .query((row, _) -> comment(row))
        .optional();
  }

  @Override
  public List<Comment> of(ClaimId claim) {
    return jdbc.sql(SELECT + "where claim_id = ? order by written_at, comment.id")
        .param(claim.value())
        .query((row, _) -> comment(row))
        .list();
  }

  @Override
  public List<Call> calling(AccountId person) {
    return jdbc.sql(
            SELECT
                + """
                   join comment_mention called on called.comment_id = comment.id
                  where called.account_id = :person and comment.author_id <> :person
                    and comment.resolved_at is null
                  order by written_at desc, comment.id limit 100
                  """)
        .param("person", person.value())
        .query(
            (row, _) ->
                new Call(
                    comment(row),
                    new InvestigationId(row.getObject("investigation_id", UUID.class))))
        .list();
  }

  @Override
  public void add(Comment comment) {
    entities.flush(); // the claim may not be written yet
    jdbc.sql(
            """
            insert into comment
              (id, claim_id, statement_id, evidence_id, author_id, written_at, text)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .param(comment.id().value())
        .param(comment.claim().value())
        .param(comment.statement().value())
        .param(comment.evidence() == null ? null : comment.evidence().value())
        .param(comment.author().value())
        .param(comment.at().atOffset(ZoneOffset.UTC))
        .param(comment.text())
        .update();
    for (AccountId person : comment.mentioned()) {
      jdbc.sql("insert into comment_mention (comment_id, account_id) values (?, ?)")
          .param(comment.id().value())
          .param(person.value())
          .update();
    }
  }

  @Override
  public void resolve(CommentId id, Comment.@Nullable Resolution resolution) {
    jdbc.sql("update comment set resolved_by = ?, resolved_at = ? where id = ?")
        .param(resolution == null ? null : resolution.by().value())
        .param(resolution == null ? null : resolution.at().atOffset(ZoneOffset.UTC))
        .param(id.value())
        .update();
  }

  @Override
  public void erase(Comment erased) {
    jdbc.sql("update comment set text = ? where id = ?")
        .param(erased.text())
        .param(erased.id().value())
        .update();
  }

  private static Comment comment(ResultSet row) throws SQLException {
    UUID evidence = row.getObject("evidence_id", UUID.class);
    UUID resolvedBy = row.getObject("resolved_by", UUID.class);
    return new Comment(
        new CommentId(row.getObject("id", UUID.class)),
        new ClaimId(row.getObject("claim_id", UUID.class)),
        new StatementId(row.getObject("statement_id", UUID.class)),
        evidence == null ? null : new EvidenceId(evidence),
        new AccountId(row.getObject("author_id", UUID.class)),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        row.getString("text"),
        Arrays.stream((UUID[]) row.getArray("mentioned").getArray())
            .map(AccountId::new)
            .collect(Collectors.toSet()),
        resolvedBy == null
            ? null
            : new Comment.Resolution(
                new AccountId(resolvedBy),
                row.getObject("resolved_at", OffsetDateTime.class).toInstant()));
  }
}
