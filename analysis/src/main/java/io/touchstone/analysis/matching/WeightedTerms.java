package io.touchstone.analysis.matching;

import io.touchstone.analysis.matching.Terms.Kind;
import io.touchstone.analysis.matching.Terms.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A statement as a vector of weighted terms. */
public final class WeightedTerms {

  /** What two statements have in common. */
  public record Overlap(double score, List<String> sharedWords) {}

  private record Entry(Term term, double weight) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final double length;

  public WeightedTerms(List<Term> terms, TermWeights weights) {
    double squares = 0;
    for (Term term : terms) {
      if (!entries.containsKey(term.stem())) {
        double weight = weights.of(term);
        entries.put(term.stem(), new Entry(term, weight));
        squares += weight * weight;
      }
    }
    this.length = Math.sqrt(squares);
  }

  public Set<String> stems() {
    return entries.keySet();
  }

  /** Its numbers as written, without separators. */
  public Set<String> numbers() {
    Set<String> numbers = new TreeSet<>();
    for (Entry entry : entries.values()) {
      if (entry.term().kind() == Kind.NUMBER) {
        numbers.add(entry.term().stem());
      }
    }
    return numbers;
  }

  /**
   * Cosine of the two vectors, raised where the shorter statement is contained in the longer one: a
   * sentence in one outlet often covers two in another.
   *
   * @return score from 0 to 1 with the shared words, the most telling first
   */
  public Overlap with(WeightedTerms other) {
    if (length == 0 || other.length == 0) {
      return new Overlap(0, List.of());
    }
    double dot = 0;
    List<Entry> shared = new ArrayList<>();
    for (Map.Entry<String, Entry> mine : entries.entrySet()) {
      Entry theirs = other.entries.get(mine.getKey());
      if (theirs != null) {
        dot += mine.getValue().weight() * theirs.weight();
        shared.add(mine.getValue());
      }
    }
    double cosine = dot / (length * other.length);
    double shorter = Math.min(length, other.length);
    double contained = Math.min(1, dot / (shorter * shorter));
    boolean enough = shared.size() >= 3;
    double score = enough ? 0.75 * cosine + 0.25 * contained : cosine;
    shared.sort(Comparator.comparingDouble(Entry::weight).reversed());
    return new Overlap(
        Math.clamp(score, 0, 1), shared.stream().map(it -> it.term().word()).toList());
  }
}
