package io.touchstone.analysis.matching;

import io.touchstone.analysis.matching.Terms.Term;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How telling each term is: the rarer among the statements at hand, the more (smoothed inverse
 * document frequency); names and numbers more than other words.
 */
public final class TermWeights {
  private static final double NAME = 1.15;
  private static final double NUMBER = 1.3;

  private final Map<String, Integer> frequencies = new HashMap<>();
  private final int statements;

  public TermWeights(Collection<List<Term>> statements) {
    this.statements = statements.size();
    for (List<Term> terms : statements) {
      terms.stream()
          .map(Term::stem)
          .distinct()
          .forEach(it -> frequencies.merge(it, 1, Integer::sum));
    }
  }

  /** Above 0. */
  public double of(Term term) {
    int frequency = frequencies.getOrDefault(term.stem(), 0);
    double rarity = Math.log(1 + (statements + 1.0) / (frequency + 0.5));
    return switch (term.kind()) {
      case WORD -> rarity;
      case NAME -> rarity * NAME;
      case NUMBER -> rarity * NUMBER;
    };
  }
}
