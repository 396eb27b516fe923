package io.touchstone.persistence.statement;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.SuggestionId;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.persistence.locking.InvestigationLock;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaSuggestions implements Suggestions {
  private static final int BATCH = 200;

  /** A pair that was proposed before keeps what a person decided about it. */
  private static final String ADD =
      """
      insert into suggestion
             (id, investigation_id, a_id, b_id, score, reasons, proposed_by, decision)
      select ?, ?, a.id, b.id, ?, ?, ?, ? from statement a, statement b where a.id = ? and b.id = ?
          on conflict do nothing
      """;

  private final EntityManager entities;
  private final JdbcTemplate jdbc;
  private final InvestigationLock lock;

  JpaSuggestions(EntityManager entities, JdbcTemplate jdbc, InvestigationLock lock) {
    this.entities = entities;
    this.jdbc = jdbc;
    this.lock = lock;
  }

  @Override
  public Optional<Suggestion> find(SuggestionId id) {
    return Optional.ofNullable(entities.find(SuggestionEntity.class, id.value()))
        .map(SuggestionEntity::toDomain);
  }

  /** Those about a statement that was cut or joined wait, in case that is undone. */
  @Override
  public List<Suggestion> open(InvestigationId investigation) {
    return entities
        .createQuery(
            """
            from SuggestionEntity where investigation = :in and decision = OPEN
               and a not in (select id from StatementEntity where revision is null)
               and b not in (select id from StatementEntity where revision is null)
             order by score desc, id
            """,
            SuggestionEntity.class)
        .setParameter("in", investigation.value())
        .getResultList()
        .stream()
        .map(SuggestionEntity::toDomain)
        .toList();
  }

  @Override
  public List<Suggestion> in(InvestigationId investigation) {
    return entities
        .createQuery(
            "from SuggestionEntity where investigation = :in order by score desc, id",
            SuggestionEntity.class)
        .setParameter("in", investigation.value())
        .getResultList()
        .stream()
        .map(SuggestionEntity::toDomain)
        .toList();
  }

  @Override
  public List<Suggestion> openFor(StatementId statement) {
    return entities
        .createQuery(
            """
            from SuggestionEntity where (a = :about or b = :about) and decision = OPEN
               and a not in (select id from StatementEntity where revision is null)
               and b not in (select id from StatementEntity where revision is null)
             order by score desc, id
            """,
            SuggestionEntity.class)
        .setParameter("about", statement.value())
        .getResultList()
        .stream()
        .map(SuggestionEntity::toDomain)
        .toList();
  }

  /** Leaves out pairs that were proposed before, and statements that went since the comparison. */
  @Override
  public void addAll(List<Suggestion> suggestions) {
    suggestions.stream().map(Suggestion::investigation).distinct().forEach(lock::takeEvenIfGone);
    jdbc.batchUpdate(
        ADD,
        suggestions,
        BATCH,
        (insert, suggestion) -> {
          int column = 0;
          insert.setObject(++column, suggestion.id().value());
          insert.setObject(++column, suggestion.investigation().value());
          insert.setDouble(++column, suggestion.similarity().score());
          insert.setArray(
              ++column, insert.getConnection().createArrayOf("text", reasons(suggestion)));
          insert.setString(++column, CodePoints.wellFormed(suggestion.by()));
          insert.setString(++column, suggestion.decision().name());
          insert.setObject(++column, suggestion.similarity().a().value());
          insert.setObject(++column, suggestion.similarity().b().value());
        });
  }

  private static String[] reasons(Suggestion suggestion) {
    return suggestion.similarity().reasons().stream()
        .map(CodePoints::wellFormed)
        .toArray(String[]::new);
  }

  @Override
  public void save(Suggestion suggestion) {
    lock.take(suggestion.investigation());
    SuggestionEntity stored = entities.find(SuggestionEntity.class, suggestion.id().value());
    if (stored == null) {
      throw new NotFoundException("There is no such suggestion any more.");
    }
    stored.decision = suggestion.decision();
    entities.flush();
  }

  @Override
  public void dropOpen(Collection<StatementId> statements) {
    if (!statements.isEmpty()) {
      entities
          .createQuery(
              """
              delete from SuggestionEntity
               where decision = OPEN and (a in (:gone) or b in (:gone))
              """)
          .setParameter("gone", statements.stream().map(StatementId::value).toList())
          .executeUpdate();
    }
  }
}
