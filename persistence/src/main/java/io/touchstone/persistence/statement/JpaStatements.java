package io.touchstone.persistence.statement;

import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaStatements implements Statements {
  private final EntityManager entities;
  private final MovedStatements moves;
  private final ReplacedStatements replacing;

  JpaStatements(EntityManager entities, MovedStatements moves, ReplacedStatements replacing) {
    this.entities = entities;
    this.moves = moves;
    this.replacing = replacing;
  }

  @Override
  public Optional<Statement> find(StatementId id) {
    return Optional.ofNullable(entities.find(StatementEntity.class, id.value()))
        .map(StatementMapper::toDomain);
  }

  /** In the order of the ids; those that don't exist are left out. */
  @Override
  public List<Statement> findAll(Collection<StatementId> ids) {
    List<UUID> keys = ids.stream().map(StatementId::value).distinct().toList();
    return entities.unwrap(Session.class).findMultiple(StatementEntity.class, keys).stream()
        .filter(Objects::nonNull)
        .map(StatementMapper::toDomain)
        .toList();
  }

  @Override
  public List<Statement> of(RevisionId revision) {
    return entities
        .createQuery(
            "from StatementEntity where revision = :of order by ordinal", StatementEntity.class)
        .setParameter("of", revision.value())
        .getResultList()
        .stream()
        .map(StatementMapper::toDomain)
        .toList();
  }

  @Override
  public List<Statement> in(InvestigationId investigation) {
    return entities
        .createQuery(
            """
            select statement from StatementEntity statement
              join ArticleEntity article on article.revision = statement.revision
             where article.investigation = :in
             order by article.number, statement.ordinal
            """,
            StatementEntity.class)
        .setParameter("in", investigation.value())
        .getResultList()
        .stream()
        .map(StatementMapper::toDomain)
        .toList();
  }

  @Override
  public void replace(RevisionId revision, Collection<StatementId> out, List<Statement> in) {
    replacing.begin(revision, out);
    Set<StatementId> known = replacing.putBack(revision, in.stream().map(Statement::id).toList());
    addAll(in.stream().filter(it -> !known.contains(it.id())).toList());
    replacing.passOnTasks(out, in.stream().map(Statement::id).toList());
    replacing.number(revision);
    // numbers have changed
    entities.clear();
  }

  @Override
  public Set<StatementId> standing(Collection<StatementId> ids) {
    return replacing.standing(ids);
  }

  @Override
  public void move(List<Statement> statements) {
    moves.write(statements);
    // what was read before stands in other places now
    entities.clear();
  }

  @Override
  public void addAll(List<Statement> statements) {
    List<StatementEntity> added = statements.stream().map(StatementMapper::toEntity).toList();
    added.forEach(entities::persist);
    entities.flush();
    // an import may bring hundreds, which nothing in its transaction reads again
    added.forEach(entities::detach);
  }
}
