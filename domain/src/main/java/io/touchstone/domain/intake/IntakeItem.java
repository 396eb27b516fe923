package io.touchstone.domain.intake;

import io.touchstone.domain.article.ImportOutcome;
import java.util.List;
import java.util.Objects;

/**
 * One file or web address of an import.
 *
 * @param position 1 for the import's first
 * @param outcomes one for a plain file, one for each member of a container, in its order; what is
 *     known so far while it is being read
 */
public record IntakeItem(
    IntakeItemId id,
    IntakeId intake,
    int position,
    IntakeSource source,
    ItemState state,
    List<ImportOutcome> outcomes) {
  public IntakeItem {
    Objects.requireNonNull(id);
    Objects.requireNonNull(intake);
    Objects.requireNonNull(source);
    Objects.requireNonNull(state);
    outcomes = List.copyOf(outcomes);
  }
}
