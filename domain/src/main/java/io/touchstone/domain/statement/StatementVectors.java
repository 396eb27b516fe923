package io.touchstone.domain.statement;

import java.util.Collection;
import java.util.List;

/**
 * What language models made of statements. What is stored is authoritative: vectors made on another
 * machine differ in their last digits.
 */
public interface StatementVectors {
  /** Those of these statements that this model has encoded, in no particular order. */
  List<StatementVector> of(String model, Collection<StatementId> statements);

  /**
   * Stores what isn't there yet; what this model made of the same words stays as it is, what
   * another model made of them goes. Statements that went meanwhile are left out.
   */
  void keep(String model, List<StatementVector> vectors);
}
