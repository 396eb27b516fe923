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
import java.util.stream.IntStream;

/**
 * Leaves out statements that share too little with the other side, where so many are stored that
 * encoding all of them would take long. The time it takes grows in proportion to the statements.
 */
public final class LikelyStatements {
  /** As many of either side are compared; more take the model longer than a person waits. */
  private static final int MOST = 1_500;

  /** A word that more than one in so many statements holds tells nothing. */
  private static final int TELLING = 50;

  private LikelyStatements() {}

  /**
   * The same articles, each with those of its statements that are worth comparing.
   *
   * @param others in their order; some may have no statements left
   */
  public record Likely(ComparedArticle added, List<ComparedArticle> others) {
    public Likely {
      others = List.copyOf(others);
    }
  }

  public static Likely of(ComparedArticle added, List<ComparedArticle> others) {
    List<Statement> all = others.stream().flatMap(it -> it.statements().stream()).toList();
    List<Statement> own = added.statements();
    if (all.size() <= MOST && own.size() <= MOST) {
      return new Likely(added, others);
    }
    ComparedArticle asking = keeping(added, best(own, all));
    Set<Statement> kept = best(all, asking.statements());
    return new Likely(asking, others.stream().map(it -> keeping(it, kept)).toList());
  }

  private static ComparedArticle keeping(ComparedArticle article, Set<Statement> kept) {
    return new ComparedArticle(
        article.article(),
        article.content(),
        article.statements().stream().filter(kept::contains).toList());
  }

  /** Those that come closest by words to any of the others, the first ones of equals. */
  private static Set<Statement> best(List<Statement> statements, List<Statement> others) {
    if (statements.size() <= MOST) {
      return new HashSet<>(statements);
    }
    double[] overlaps = overlaps(statements, others);
    Set<Statement> best = new HashSet<>();
    IntStream.range(0, overlaps.length)
        .boxed()
        .sorted(Comparator.comparingDouble(it -> -overlaps[it]))
        .limit(MOST)
        .forEach(it -> best.add(statements.get(it)));
    return best;
  }

  private static double[] overlaps(List<Statement> statements, List<Statement> others) {
    List<List<Term>> terms = statements.stream().map(it -> Terms.of(it.text())).toList();
    TermWeights weights = new TermWeights(terms);
    Map<String, List<Integer>> places = new HashMap<>();
    double[] lengths = new double[terms.size()];
    for (int i = 0; i < terms.size(); i++) {
      for (Term term : distinct(terms.get(i))) {
        places.computeIfAbsent(term.stem(), _ -> new ArrayList<>()).add(i);
        lengths[i] += weights.of(term) * weights.of(term);
      }
    }
    int telling = Math.max(TELLING, terms.size() / TELLING);
    double[] best = new double[terms.size()];
    for (List<Term> asked : asked(others)) {
      Map<Integer, Double> shared = new HashMap<>();
      double length = 0;
      for (Term term : asked) {
        double weight = weights.of(term) * weights.of(term);
        length += weight;
        List<Integer> holding = places.getOrDefault(term.stem(), List.of());
        if (holding.size() <= telling) {
          holding.forEach(it -> shared.merge(it, weight, Double::sum));
        }
      }
      double square = length;
      shared.forEach((i, sum) -> best[i] = Math.max(best[i], sum / Math.sqrt(square * lengths[i])));
    }
    return best;
  }

  /** What to ask with: statement by statement while they are few, else all their words at once. */
  private static List<List<Term>> asked(List<Statement> others) {
    List<List<Term>> terms = others.stream().map(it -> distinct(Terms.of(it.text()))).toList();
    return terms.size() <= MOST
        ? terms
        : List.of(distinct(terms.stream().flatMap(List::stream).toList()));
  }

  private static List<Term> distinct(List<Term> terms) {
    Set<String> seen = new HashSet<>();
    return terms.stream().filter(it -> seen.add(it.stem())).toList();
  }
}
