package io.touchstone.domain.intake;

import io.touchstone.domain.article.ImportOutcome;
import jakarta.transaction.Transactional;

/** Writes down what became of an item; in the transaction that stores an article, where one is. */
public class KeepOutcome {
  private final Intakes intakes;

  public KeepOutcome(Intakes intakes) {
    this.intakes = intakes;
  }

  @Transactional
  void keep(IntakeItemId item, int member, ImportOutcome outcome) {
    intakes.keep(item, member, outcome);
  }

  @Transactional
  void end(IntakeItemId item, ItemState state) {
    intakes.end(item, state);
  }
}
