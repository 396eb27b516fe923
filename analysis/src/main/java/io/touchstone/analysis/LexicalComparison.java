package io.touchstone.analysis;

import io.touchstone.analysis.matching.CopyFinder;
import io.touchstone.analysis.matching.StatementMatcher;
import io.touchstone.domain.article.SharedCopy;
import io.touchstone.domain.statement.ComparedArticle;
import io.touchstone.domain.statement.Comparison;
import io.touchstone.domain.statement.Similarity;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares articles by their words alone: stems weighted by how telling they are, names and numbers
 * most; no model. Safe for use by several threads.
 */
public final class LexicalComparison implements Comparison {
  @Override
  public String version() {
    return "lexical 1";
  }

  @Override
  public Result compare(ComparedArticle added, List<ComparedArticle> existing) {
    List<ComparedArticle> others =
        existing.stream().filter(it -> !it.article().id().equals(added.article().id())).toList();
    List<Similarity> similarities = new StatementMatcher(added, others).similarities();
    List<SharedCopy> copies = new ArrayList<>();
    for (ComparedArticle other : others) {
      CopyFinder.between(added, other).ifPresent(copies::add);
    }
    return new Result(similarities, copies);
  }
}
