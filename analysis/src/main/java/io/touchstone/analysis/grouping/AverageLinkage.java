package io.touchstone.analysis.grouping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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
    Partner[] best = new Partner[groups.size()];
    for (int group = 0; group < best.length; group++) {
      best[group] = bestOf(group);
    }
    while (true) {
      int first = -1;
      for (int group = 0; group < best.length; group++) {
        boolean better = first < 0 || best[group].mean() > best[first].mean();
        first = best[group].mean() > least && better ? group : first;
      }
      if (first < 0) {
        return found();
      }
      int second = best[first].group();
      Set<Integer> touched = new TreeSet<>(sums.get(first).keySet());
      touched.addAll(sums.get(second).keySet());
      join(first, second);
      touched.add(first);
      touched.add(second);
      for (int group : touched) {
        // what was nearest to one of the two may not be nearest to both
        boolean stale = best[group].group() == first || best[group].group() == second;
        if (stale || group == first || group == second) {
          best[group] = bestOf(group);
        } else if (sums.get(group).containsKey(first)) {
          Partner joined = new Partner(first, mean(group, first));
          best[group] = joined.precedes(best[group]) ? joined : best[group];
        }
      }
    }
  }

  /** The nearest of the other groups; of equals the first, so that nothing depends on hashing. */
  private record Partner(int group, double mean) {
    boolean precedes(Partner other) {
      return mean > other.mean || (mean == other.mean && group < other.group);
    }
  }

  private Partner bestOf(int group) {
    Partner best = new Partner(Integer.MAX_VALUE, 0);
    for (int other : sums.get(group).keySet()) {
      Partner partner = new Partner(other, mean(group, other));
      best = partner.precedes(best) ? partner : best;
    }
    return best;
  }

  private double mean(int a, int b) {
    double pairs = (double) groups.get(a).size() * groups.get(b).size();
    return sums.get(a).getOrDefault(b, 0.0) / pairs;
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
