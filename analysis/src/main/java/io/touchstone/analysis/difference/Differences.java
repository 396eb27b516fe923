package io.touchstone.analysis.difference;

import io.touchstone.analysis.difference.Difference.Kind;
import io.touchstone.analysis.difference.Difference.Severity;
import io.touchstone.analysis.figure.Quantities;
import io.touchstone.analysis.figure.Quantity;
import io.touchstone.analysis.matching.Negations;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares two statements that are taken for the same. Each rule stands alone and reads only the
 * two texts.
 */
public final class Differences {

  /** Words for the same act, from the weaker to the stronger or the more doubtful. */
  private static final List<List<String>> LADDERS =
      List.of(
          List.of("said", "claimed", "alleged"),
          List.of("suspended", "removed"),
          List.of("ready", "vows"),
          List.of("may", "will"),
          List.of("injured", "killed"),
          List.of("delayed", "cancelled"),
          List.of("criticised", "condemned"),
          List.of("asked", "ordered"));

  private static final int SHORTEST_NAME = 5;

  private Differences() {}

  /** In the order number, negation, name, strength. */
  public static List<Difference> between(String a, String b) {
    List<Difference> found = new ArrayList<>();
    numbers(a, b, found);
    negation(a, b, found);
    names(a, b, found);
    strength(a, b, found);
    return found;
  }

  /** Numbers of the same thing that can't both be true. */
  private static void numbers(String a, String b, List<Difference> found) {
    List<Quantity> ofB = Quantities.in(b);
    for (Quantity one : Quantities.in(a)) {
      boolean met = ofB.stream().anyMatch(it -> sameThing(one, it) && one.compatibleWith(it));
      if (met) {
        continue;
      }
      ofB.stream()
          .filter(it -> sameThing(one, it))
          .findFirst()
          .ifPresent(
              it ->
                  found.add(
                      new Difference(
                          Kind.NUMBER,
                          Severity.NOTABLE,
                          one.text(),
                          it.text(),
                          "the numbers of “" + one.unit() + "” can't both be true")));
    }
  }

  private static boolean sameThing(Quantity one, Quantity other) {
    return !one.unit().isEmpty() && one.unit().equals(other.unit());
  }

  private static void negation(String a, String b, List<Difference> found) {
    if (Negations.in(a) != Negations.in(b)) {
      found.add(
          new Difference(
              Kind.NEGATION,
              Severity.SEVERE,
              Negations.in(a) ? a : "",
              Negations.in(b) ? b : "",
              "only one of the two negates"));
    }
  }

  /** Names that one slip of the pen tells apart: one letter changed, or two swapped. */
  private static void names(String a, String b, List<Difference> found) {
    List<String> ofA = names(a);
    List<String> ofB = names(b);
    for (String one : ofA) {
      for (String other : ofB) {
        if (!ofA.contains(other) && !ofB.contains(one) && Spellings.isSlip(one, other)) {
          found.add(
              new Difference(
                  Kind.NAME, Severity.SLIGHT, one, other, "the name is spelt differently"));
        }
      }
    }
  }

  private static List<String> names(String text) {
    return Tokens.of(text).stream()
        .filter(it -> it.isCapitalised() && it.text().length() >= SHORTEST_NAME)
        .map(Token::text)
        .distinct()
        .toList();
  }

  private static void strength(String a, String b, List<Difference> found) {
    Set<String> ofA = words(a);
    Set<String> ofB = words(b);
    for (List<String> ladder : LADDERS) {
      List<String> inA = ladder.stream().filter(ofA::contains).toList();
      List<String> inB = ladder.stream().filter(ofB::contains).toList();
      if (inA.size() == 1 && inB.size() == 1 && !inA.equals(inB)) {
        found.add(
            new Difference(
                Kind.STRENGTH,
                Severity.NOTABLE,
                inA.getFirst(),
                inB.getFirst(),
                "one word is stronger than the other"));
      }
    }
  }

  private static Set<String> words(String text) {
    return Tokens.of(text).stream().map(Token::lower).collect(Collectors.toSet());
  }
}
