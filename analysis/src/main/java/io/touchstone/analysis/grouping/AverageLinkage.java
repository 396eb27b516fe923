package io.touchstone.analysis.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Agglomerative clustering by the mean similarity of all pairs between two groups (Sokal and
 * Michener, 1958): a chain of near matches doesn't pull unlike statements into one group, as the
 * nearest pair alone would. Pairs that nobody adds count as 0.
 */
public final class AverageLinkage {
  private final List<List<Integer>> groups = new ArrayList<>();
  private final List<Map<Integer, Double>> sums = new ArrayList<>();

  public AverageLinkage(int elements) {
    for (int i = 0; i < elements; i++) {
      groups.add(new ArrayList<>(List.of(i)));
      sums.add(new HashMap<>());
    }
  }

  /** Tells how similar two different elements are, 0 to 1. */
  public void add(int a, int b, double similarity) {
    sums.get(a).merge(b, similarity, Double::sum);
    sums.get(b).merge(a, similarity, Double::sum);
  }

  /** Joins the two most similar groups until none are at least so similar; to be called once. */
  public List<List<Integer>> upTo(double least) {
    while (true) {
      int first = -1;
      int second = -1;
      double best = least;
      for (int a = 0; a < groups.size(); a++) {
        for (Map.Entry<Integer, Double> entry : sums.get(a).entrySet()) {
          int b = entry.getKey();
          double mean = entry.getValue() / ((double) groups.get(a).size() * groups.get(b).size());
          boolean better =
              mean > best || (mean == best && first >= 0 && precedes(a, b, first, second));
          if (a < b && better) {
            best = mean;
            first = a;
            second = b;
          }
        }
      }
      if (first < 0) {
        return found();
      }
      join(first, second);
    }
  }

  /** Equal pairs in the order of their elements, so that the outcome never depends on hashing. */
  private static boolean precedes(int a, int b, int first, int second) {
    return a < first || (a == first && b < second);
  }

  private void join(int kept, int gone) {
    groups.get(kept).addAll(groups.get(gone));
    groups.get(gone).clear();
    Map<Integer, Double> moved = sums.get(gone);
    for (Map.Entry<Integer, Double> entry : moved.entrySet()) {
      int other = entry.getKey();
      sums.get(other).remove(gone);
      if (other != kept) {
        add(kept, other, entry.getValue());
      }
    }
    moved.clear();
  }

  private List<List<Integer>> found() {
    List<List<Integer>> found = new ArrayList<>();
    for (List<Integer> group : groups) {
      if (!group.isEmpty()) {
        found.add(group.stream().sorted().toList());
      }
    }
    found.sort(Comparator.comparingInt(List::getFirst));
    return found;
  }
}
