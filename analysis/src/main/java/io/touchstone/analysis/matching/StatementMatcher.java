package io.touchstone.analysis.matching;

import io.touchstone.analysis.matching.Terms.Term;
import io.touchstone.analysis.matching.WeightedTerms.Overlap;
import io.touchstone.domain.statement.ComparedArticle;
import io.touchstone.domain.statement.Similarity;
import io.touchstone.domain.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Ranks the statements of other articles by how much they resemble those of a new one. */
public final class StatementMatcher {
  /** Below it the shared words are more likely the topic than the same statement. */
  static final double LEAST_SCORE = 0.3;

  /** Kept for each statement and each other article; one sentence may cover two of another. */
  private static final int BEST_PER_ARTICLE = 3;

  private static final int WORDS_IN_REASON = 4;

  private final ComparedArticle added;
  private final List<ComparedArticle> others;
  private final Map<Statement, WeightedTerms> vectors = new HashMap<>();

  public StatementMatcher(ComparedArticle added, List<ComparedArticle> others) {
    this.added = added;
    this.others = List.copyOf(others);
    Map<Statement, List<Term>> terms = new LinkedHashMap<>();
    added.statements().forEach(it -> terms.put(it, Terms.of(it.text())));
    for (ComparedArticle other : others) {
      other.statements().forEach(it -> terms.put(it, Terms.of(it.text())));
    }
    TermWeights weights = new TermWeights(terms.values());
    terms.forEach((statement, its) -> vectors.put(statement, new WeightedTerms(its, weights)));
  }

  /** Best first; equal ones in the order of the articles. */
  public List<Similarity> similarities() {
    List<Similarity> found = new ArrayList<>();
    for (Statement statement : added.statements()) {
      for (ComparedArticle other : others) {
        bestIn(statement, other).forEach(found::add);
      }
    }
    found.sort(Comparator.comparingDouble(Similarity::score).reversed());
    return found;
  }

  private record Near(Statement candidate, Overlap overlap) {}

  private List<Similarity> bestIn(Statement statement, ComparedArticle other) {
    WeightedTerms vector = vector(statement);
    List<Near> near = new ArrayList<>();
    for (Statement candidate : other.statements()) {
      Overlap overlap = vector.with(vector(candidate));
      if (overlap.score() >= LEAST_SCORE) {
        near.add(new Near(candidate, overlap));
      }
    }
    return near.stream()
        .sorted(Comparator.comparingDouble((Near it) -> -it.overlap().score()))
        .limit(BEST_PER_ARTICLE)
        .map(
            it ->
                new Similarity(
                    statement.id(),
                    it.candidate().id(),
                    it.overlap().score(),
                    reasons(it.overlap(), vector, vector(it.candidate()))))
        .toList();
  }

  private WeightedTerms vector(Statement statement) {
    WeightedTerms vector = vectors.get(statement);
    if (vector == null) {
      throw new IllegalStateException("Every compared statement has its vector.");
    }
    return vector;
  }

  private static List<String> reasons(Overlap overlap, WeightedTerms a, WeightedTerms b) {
    List<String> reasons = new ArrayList<>();
    List<String> words =
        overlap.sharedWords().stream().limit(WORDS_IN_REASON).map(it -> "“" + it + "”").toList();
    reasons.add("shares " + String.join(", ", words));
    Set<String> onlyA = without(a.numbers(), b.numbers());
    Set<String> onlyB = without(b.numbers(), a.numbers());
    if (!onlyA.isEmpty() && !onlyB.isEmpty()) {
      reasons.add(
          "numbers differ: " + String.join(", ", onlyA) + " against " + String.join(", ", onlyB));
    }
    return reasons;
  }

  private static Set<String> without(Set<String> all, Set<String> removed) {
    Set<String> rest = new TreeSet<>(all);
    rest.removeAll(removed);
    return rest;
  }
}
