package io.touchstone.analysis.difference;

import io.touchstone.analysis.matching.Negations;
import io.touchstone.domain.statement.Difference.Kind;
import io.touchstone.domain.statement.Difference.Severity;
import java.util.List;

/** A "not" that only one of the two has. */
final class NegationRule {
  private NegationRule() {}

  static void apply(String a, String b, List<Difference> found) {
    if (Negations.in(a) != Negations.in(b)) {
      found.add(
          new Difference(
              Kind.NEGATION,
              Severity.SEVERE,
              passage(a),
              passage(b),
              "only one of the two negates"));
    }
  }

  private static Passage passage(String text) {
    return Negations.in(text)
        ? Negations.first(text).map(it -> Passage.of(text, it)).orElse(Passage.NONE)
        : Passage.NONE;
  }
}
