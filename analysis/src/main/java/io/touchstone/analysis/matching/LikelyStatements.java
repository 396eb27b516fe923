package io.touchstone.analysis.matching;

import io.touchstone.analysis.matching.Terms.Term;
import io.touchstone.domain.statement.ComparedArticle;
import io.touchstone.domain.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out statements that share too little with a new article, where so many are stored that
 * encoding all of them would take long.
 */
public final class LikelyStatements {
  /** As many are compared in any case; more take the model longer than a person waits. */
  private static final int MOST = 1_500;

  private LikelyStatements() {}

  /** The same articles, each with those of its statements that are worth comparing. */
  public static List<ComparedArticle> of(ComparedArticle added, List<ComparedArticle> others) {
    int all = others.stream().mapToInt(it -> it.statements().size()).sum();
    if (all <= MOST) {
      return others;
    }
    Map<Statement, Double> overlaps = overlaps(added, others);
    Set<Statement> kept = new HashSet<>();
    overlaps.entrySet().stream()
        .sorted(Comparator.comparingDouble((Map.Entry<Statement, Double> it) -> -it.getValue()))
        .limit(MOST)
        .forEach(it -> kept.add(it.getKey()));
    return others.stream()
        .map(
            it ->
                new ComparedArticle(
                    it.article(),
                    it.content(),
                    it.statements().stream().filter(kept::contains).toList()))
        .toList();
  }

  private static Map<Statement, Double> overlaps(
      ComparedArticle added, List<ComparedArticle> others) {
    Map<Statement, List<Term>> terms = new HashMap<>();
    others.forEach(other -> other.statements().forEach(it -> terms.put(it, Terms.of(it.text()))));
    TermWeights weights = new TermWeights(terms.values());
    List<WeightedTerms> asked = new ArrayList<>();
    added.statements().forEach(it -> asked.add(new WeightedTerms(Terms.of(it.text()), weights)));
    Map<Statement, Double> overlaps = new HashMap<>();
    terms.forEach(
        (statement, its) -> {
          WeightedTerms vector = new WeightedTerms(its, weights);
          double best = asked.stream().mapToDouble(it -> it.with(vector).score()).max().orElse(0);
          overlaps.put(statement, best);
        });
    return overlaps;
  }
}
