package io.touchstone.domain.statement;

import io.touchstone.domain.investigation.InvestigationId;
import java.util.Objects;

/**
 * What analysis proposed, by which version, and what a person decided.
 *
 * @param by name and version of the analysis
 */
public record Suggestion(
    SuggestionId id,
    InvestigationId investigation,
    Similarity similarity,
    String by,
    Decision decision) {

  /** What became of it; a rejected one stays rejected until somebody undoes that. */
  public enum Decision {
    OPEN,
    ACCEPTED,
    REJECTED
  }

  public Suggestion {
    Objects.requireNonNull(id);
    Objects.requireNonNull(investigation);
    Objects.requireNonNull(similarity);
    Objects.requireNonNull(by);
    Objects.requireNonNull(decision);
  }

  public boolean concerns(StatementId statement) {
    return similarity.a().equals(statement) || similarity.b().equals(statement);
  }

  /** The statement at the other end of it. */
  public StatementId other(StatementId statement) {
    return similarity.a().equals(statement) ? similarity.b() : similarity.a();
  }

  public Suggestion decided(Decision decided) {
    return new Suggestion(id, investigation, similarity, by, decided);
  }
}
