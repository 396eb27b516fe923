package io.touchstone.analysis.difference;

import io.touchstone.analysis.figure.Quantities;
import io.touchstone.analysis.figure.Quantity;
import io.touchstone.domain.statement.Difference.Kind;
import io.touchstone.domain.statement.Difference.Severity;
import java.util.List;

/** Numbers of the same thing that can't both be true; "at least 12" and 14 can. */
final class NumberRule {
  private NumberRule() {}

  static void apply(String a, String b, List<Difference> found) {
    List<Quantity> ofA = Quantities.in(a);
    List<Quantity> ofB = Quantities.in(b);
    for (Quantity one : ofA) {
      if (ofB.stream().anyMatch(one::compatibleWith)) {
        continue;
      }
      ofB.stream()
          .filter(it -> sameThing(one, it) && ofA.stream().noneMatch(it::compatibleWith))
          .findFirst()
          .ifPresent(
              it ->
                  found.add(
                      new Difference(
                          Kind.NUMBER,
                          Severity.NOTABLE,
                          Passage.of(a, one.range()),
                          Passage.of(b, it.range()),
                          "the numbers of “" + one.unit() + "” can't both be true")));
    }
  }

  private static boolean sameThing(Quantity one, Quantity other) {
    return !one.unit().isEmpty() && one.unit().equals(other.unit());
  }
}
