package io.touchstone.domain.statement;

import io.touchstone.domain.article.SharedCopy;
import java.util.List;
import java.util.Objects;

/** Finds what a new article shares with those that are there. */
public interface Comparison {

  /**
   * What was found; suggestions only, people decide.
   *
   * @param by name and version of what compared, kept with every suggestion
   */
  record Result(String by, List<Similarity> similarities, List<SharedCopy> sharedCopies) {
    public Result {
      Objects.requireNonNull(by);
      similarities = List.copyOf(similarities);
      sharedCopies = List.copyOf(sharedCopies);
    }
  }

  /** Compares {@code added} with each of {@code existing}; deterministic. */
  Result compare(ComparedArticle added, List<ComparedArticle> existing);
}
