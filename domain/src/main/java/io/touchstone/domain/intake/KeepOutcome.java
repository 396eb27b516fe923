package io.touchstone.domain.intake;

import io.touchstone.domain.article.ImportOutcome;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Stores an article and what became of its file in one transaction: both are there, or neither. */
public class KeepOutcome {
  private final Intakes intakes;

  public KeepOutcome(Intakes intakes) {
    this.intakes = intakes;
  }

  @Transactional
  void keep(IntakeItemId item, int member, Supplier<ImportOutcome> storing) {
    intakes.keep(item, member, storing.get());
  }

  @Transactional
  void end(IntakeItemId item, ItemState state) {
    intakes.end(item, state);
  }
}
