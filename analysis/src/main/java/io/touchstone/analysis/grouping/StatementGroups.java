package io.touchstone.analysis.grouping;

import io.touchstone.analysis.matching.StatementScores;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Groups statements of one event that say the same; one that nobody else says stays alone. */
public final class StatementGroups {
  /** Mean similarity within a group; fixed on articles about one event, see docs/analysis.md. */
  private static final double LEAST = 0.5;

  /** One article seldom says the same twice, so that its own statements need to be more alike. */
  private static final double SAME_ARTICLE = 0.8;

  /** Pairs below it are taken for unlike. */
  private static final double NOTHING = 0.02;

  private StatementGroups() {}

  /**
   * @param count of statements, whose indices the scores know
   * @param articleOf index of the article of each statement
   * @return groups of indices, each ascending, in the order of their first statements
   */
  public static List<List<Integer>> of(
      int count, IntUnaryOperator articleOf, StatementScores scores) {
    AverageLinkage linkage = new AverageLinkage(count);
    for (int a = 0; a < count; a++) {
      for (int b = a + 1; b < count; b++) {
        boolean together = articleOf.applyAsInt(a) == articleOf.applyAsInt(b);
        double score = scores.of(a, b) * (together ? SAME_ARTICLE : 1);
        if (score > NOTHING) {
          linkage.add(a, b, score);
        }
      }
    }
    return linkage.upTo(LEAST);
  }
}
