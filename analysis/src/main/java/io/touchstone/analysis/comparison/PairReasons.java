package io.touchstone.analysis.comparison;

import io.touchstone.analysis.difference.Difference;
import io.touchstone.analysis.difference.Differences;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.statement.Difference.Kind;
import io.touchstone.domain.statement.Lineage;
import java.util.ArrayList;
import java.util.List;

/** Why two statements are proposed as the same, and what nevertheless differs, for a person. */
public final class PairReasons {
  private static final int WORDS = 4;

  private PairReasons() {}

  /**
   * @param shared words that both have, the most telling first
   * @return at least one
   */
  public static List<String> of(ReadStatement a, ReadStatement b, List<String> shared) {
    List<String> reasons = new ArrayList<>();
    reasons.add(
        shared.isEmpty()
            ? "close in meaning"
            : "shares "
                + String.join(
                    ", ", shared.stream().limit(WORDS).map(PairReasons::quoted).toList()));
    for (Difference difference : Differences.between(a, b, Lineage.UNKNOWN)) {
      reasons.add(inWords(difference));
    }
    return List.copyOf(reasons);
  }

  private static String inWords(Difference difference) {
    String a = difference.a().text();
    String b = difference.b().text();
    if (difference.kind() == Kind.NUMBER) {
      return "numbers differ: " + a + " against " + b;
    }
    String words =
        a.isEmpty() ? quoted(b) : b.isEmpty() ? quoted(a) : quoted(a) + " against " + quoted(b);
    return difference.rule() + ": " + words;
  }

  private static String quoted(String words) {
    return "“" + words + "”";
  }
}
