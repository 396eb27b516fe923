package io.touchstone.domain.statement;

import io.touchstone.domain.investigation.InvestigationId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What analysis proposed. */
public interface Suggestions {
  Optional<Suggestion> find(SuggestionId id);

  /** Open ones of the investigation, best first. */
  List<Suggestion> open(InvestigationId investigation);

  /** All of the investigation, decided or not. */
  List<Suggestion> in(InvestigationId investigation);

  /** Open ones about this statement, best first. */
  List<Suggestion> openFor(StatementId statement);

  void addAll(List<Suggestion> suggestions);

  void save(Suggestion suggestion);

  /** Forgets what nobody decided yet about statements that aren't in their article any longer. */
  void dropOpen(Collection<StatementId> statements);
}
