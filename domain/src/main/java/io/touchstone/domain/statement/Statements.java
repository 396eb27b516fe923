package io.touchstone.domain.statement;

import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Statements of all articles. */
public interface Statements {
  Optional<Statement> find(StatementId id);

  List<Statement> findAll(Collection<StatementId> ids);

  /** In the order of the text. */
  List<Statement> of(RevisionId revision);

  /** Of every article's current revision, article by article, each in the order of its text. */
  List<Statement> in(InvestigationId investigation);

  void addAll(List<Statement> statements);

  /**
   * Takes statements out of a revision and puts others in, new ones or those that were taken out
   * before, and numbers all of them anew; which number those come with doesn't matter. What was
   * taken out is still found by its id, but stands in no list.
   */
  void replace(RevisionId revision, Collection<StatementId> out, List<Statement> in);

  /** Those of these that weren't taken out. */
  Set<StatementId> standing(Collection<StatementId> ids);

  /** Puts statements that are stored in the places that they have in a later revision. */
  void move(List<Statement> statements);
}
