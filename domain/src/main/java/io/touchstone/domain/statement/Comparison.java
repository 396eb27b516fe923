package io.touchstone.domain.statement;

import io.touchstone.domain.article.SharedCopy;
import java.util.List;

/** Finds what a new article shares with those that are there. */
public interface Comparison {

  /** What was found; suggestions only, people decide. */
  record Result(List<Similarity> similarities, List<SharedCopy> sharedCopies) {
    public Result {
      similarities = List.copyOf(similarities);
      sharedCopies = List.copyOf(sharedCopies);
    }
  }

  /** Name and version of what compares, kept with every suggestion. */
  String version();

  /** Compares {@code added} with each of {@code existing}; deterministic. */
  Result compare(ComparedArticle added, List<ComparedArticle> existing);
}
