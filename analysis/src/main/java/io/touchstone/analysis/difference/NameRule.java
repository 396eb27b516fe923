package io.touchstone.analysis.difference;

import io.touchstone.analysis.token.Range;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import io.touchstone.domain.statement.Difference.Kind;
import io.touchstone.domain.statement.Difference.Severity;
import java.util.List;

/**
 * Names that one slip of the pen tells apart, and names of which one is part of the other: "ISIS"
 * and "ISIS-K" may be two.
 */
final class NameRule {
  private static final int SHORTEST = 5;
  private static final int SHORTEST_ENTITY = 3;

  private NameRule() {}

  static void apply(String a, String b, List<Difference> found) {
    List<Token> ofA = names(a);
    List<Token> ofB = names(b);
    for (Token one : ofA) {
      for (Token other : ofB) {
        if (holds(ofA, other) || holds(ofB, one)) {
          continue;
        }
        if (isMisspelt(one, other)) {
          found.add(
              difference(
                  Kind.NAME, Severity.NOTABLE, a, one, b, other, "the name is spelt differently"));
        } else if (isPart(one, other) || isPart(other, one)) {
          found.add(
              difference(
                  Kind.ENTITY,
                  Severity.NOTABLE,
                  a,
                  one,
                  b,
                  other,
                  "one name is part of the other and may mean another"));
        }
      }
    }
  }

  private static Difference difference(
      Kind kind, Severity severity, String a, Token one, String b, Token other, String rule) {
    return new Difference(
        kind,
        severity,
        Passage.of(a, new Range(one.start(), one.end())),
        Passage.of(b, new Range(other.start(), other.end())),
        rule);
  }

  private static boolean isMisspelt(Token one, Token other) {
    return one.text().length() >= SHORTEST
        && other.text().length() >= SHORTEST
        && Spellings.isSlip(one.text(), other.text());
  }

  /**
   * "ISIS" in "ISIS-K"; compounds of two names ("Russia-Ukraine") and of words are no such thing.
   */
  private static boolean isPart(Token shorter, Token longer) {
    String name = shorter.text();
    int end = name.length();
    return end >= SHORTEST_ENTITY
        && longer.text().length() > end + 1
        && longer.text().length() <= end + 4
        && longer.text().startsWith(name)
        && longer.text().charAt(end) == '-'
        && Character.isUpperCase(longer.text().charAt(end + 1));
  }

  private static boolean holds(List<Token> names, Token name) {
    return names.stream().anyMatch(it -> it.text().equals(name.text()));
  }

  private static List<Token> names(String text) {
    return Tokens.of(text).stream().filter(Token::isCapitalised).toList();
  }
}
