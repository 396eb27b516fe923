package io.touchstone.analysis.grouping;

import io.touchstone.analysis.matching.StatementScores;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Groups statements of one event that say the same; one that nobody else says stays alone. */
public final class StatementGroups {
  /** Mean similarity within a group; fixed on articles about one event, see docs/analysis.md. */
  private static final double LEAST = 0.5;

  /** One article seldom says the same twice, so that its own statements need to be more alike. */
  private static final double SAME_ARTICLE = 0.8;

  private static final int ALL_PAIRS = 600;
  private static final int NEAREST = 20;

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
      for (int b : partners(a, count, scores)) {
        boolean together = articleOf.applyAsInt(a) == articleOf.applyAsInt(b);
        double score = scores.of(a, b) * (together ? SAME_ARTICLE : 1);
        if (score > NOTHING) {
          linkage.add(a, b, score);
        }
      }
    }
    return linkage.upTo(LEAST);
  }

  /**
   * The later statements that are worth scoring: all of them, or the nearest by a rough score where
   * there are so many that scoring all pairs would take minutes.
   */
  private static List<Integer> partners(int a, int count, StatementScores scores) {
    List<Integer> later = IntStream.range(a + 1, count).boxed().toList();
    if (count <= ALL_PAIRS) {
      return later;
    }
    double[] rough = new double[count];
    later.forEach(it -> rough[it] = scores.roughly(a, it));
    return later.stream()
        .sorted(Comparator.comparingDouble((Integer it) -> -rough[it]))
        .limit(NEAREST)
        .toList();
  }
}
