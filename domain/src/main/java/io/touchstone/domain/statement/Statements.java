package io.touchstone.domain.statement;

import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Statements of all articles. */
public interface Statements {
  Optional<Statement> find(StatementId id);

  List<Statement> findAll(Collection<StatementId> ids);

  /** In the order of the text. */
  List<Statement> of(RevisionId revision);

  /** Of every article's current revision, article by article, each in the order of its text. */
  List<Statement> in(InvestigationId investigation);

  void addAll(List<Statement> statements);

  /** Puts statements that are stored in the places that they have in a later revision. */
  void move(List<Statement> statements);
}
