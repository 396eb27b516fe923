package io.touchstone.persistence.search;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reciprocal rank fusion (Cormack, Clarke and Büttcher, 2009): scores of words and of meaning can't
 * be compared, places in two lists can.
 */
final class Ranks {
  private static final double DAMPING = 60;

  private Ranks() {}

  /** Best first; what stands in both lists comes before what stands in one at the same places. */
  static List<String> fused(List<String> byWords, List<String> byMeaning) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (List<String> list : List.of(byWords, byMeaning)) {
      for (int rank = 0; rank < list.size(); rank++) {
        scores.merge(list.get(rank), 1 / (DAMPING + rank + 1), Double::sum);
      }
    }
    return scores.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> it) -> -it.getValue())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
