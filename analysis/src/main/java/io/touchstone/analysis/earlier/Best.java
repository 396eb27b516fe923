package io.touchstone.analysis.earlier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Picks the highest of many scores. */
final class Best {
  private Best() {}

  /** Indices of the {@code limit} highest scores above 0, in no particular order. */
  static List<Integer> of(double[] scores, int limit) {
    PriorityQueue<Integer> kept =
        new PriorityQueue<>(
            Comparator.comparingDouble((Integer i) -> scores[i])
                .thenComparing(Comparator.<Integer>naturalOrder().reversed()));
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        kept.add(i);
        if (kept.size() > limit) {
          kept.poll();
        }
      }
    }
    return new ArrayList<>(kept);
  }
}
