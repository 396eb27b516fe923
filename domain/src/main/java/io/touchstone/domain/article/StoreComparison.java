package io.touchstone.domain.article;

import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.Suggestions;
import jakarta.transaction.Transactional;
import java.util.List;

/** Stores what comparison found, all or nothing. */
public class StoreComparison {
  private final Suggestions suggestions;
  private final SharedCopies copies;

  public StoreComparison(Suggestions suggestions, SharedCopies copies) {
    this.suggestions = suggestions;
    this.copies = copies;
  }

  @Transactional
  void store(List<Suggestion> found, List<SharedCopy> shared) {
    suggestions.addAll(found);
    copies.addAll(shared);
  }
}
