package io.touchstone.analysis.difference;

import io.touchstone.analysis.WordList;
import io.touchstone.analysis.token.Range;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import io.touchstone.domain.statement.Difference.Kind;
import io.touchstone.domain.statement.Difference.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Words for the same act of which one says more, or says it more doubtfully. */
final class StrengthRule {

  /** Steps from the weaker to the stronger, each with its forms. */
  private static final List<List<List<String>>> LADDERS = ladders();

  private StrengthRule() {}

  private static List<List<List<String>>> ladders() {
    List<List<List<String>>> ladders = new ArrayList<>();
    for (String line : new TreeSet<>(WordList.load(StrengthRule.class, "ladders"))) {
      List<List<String>> steps = new ArrayList<>();
      for (String step : line.split("\\|", -1)) {
        steps.add(List.of(step.strip().split("\\s+", -1)));
      }
      ladders.add(List.copyOf(steps));
    }
    return List.copyOf(ladders);
  }

  static void apply(String a, String b, List<Difference> found) {
    List<Token> ofA = Tokens.of(a);
    List<Token> ofB = Tokens.of(b);
    for (List<List<String>> ladder : LADDERS) {
      List<Step> inA = steps(ladder, ofA);
      List<Step> inB = steps(ladder, ofB);
      Step one = alone(inA, inB);
      Step other = alone(inB, inA);
      if ((one == null && other == null) || inA.isEmpty() || inB.isEmpty()) {
        continue;
      }
      found.add(
          new Difference(
              Kind.STRENGTH,
              Severity.SLIGHT,
              passage(a, one == null ? inA.getFirst() : one),
              passage(b, other == null ? inB.getFirst() : other),
              "one word says more than the other"));
    }
  }

  private record Step(int height, Token word) {}

  /** A step that only the first stands on; null when there is none. */
  private static @Nullable Step alone(List<Step> steps, List<Step> others) {
    return steps.stream()
        .filter(it -> others.stream().noneMatch(other -> other.height() == it.height()))
        .findFirst()
        .orElse(null);
  }

  private static List<Step> steps(List<List<String>> ladder, List<Token> tokens) {
    List<Step> steps = new ArrayList<>();
    for (Token token : tokens) {
      for (int height = 0; height < ladder.size(); height++) {
        if (ladder.get(height).contains(token.lower())) {
          steps.add(new Step(height, token));
        }
      }
    }
    return steps;
  }

  private static Passage passage(String text, Step step) {
    Token word = step.word();
    return Passage.of(text, new Range(word.start(), word.end()));
  }
}
