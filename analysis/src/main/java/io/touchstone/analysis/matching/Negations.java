package io.touchstone.analysis.matching;

import io.touchstone.analysis.token.Range;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Words that turn a statement into its opposite. */
public final class Negations {
  private static final Set<String> WORDS =
      Set.of(
          "not",
          "no",
          "never",
          "none",
          "nobody",
          "nothing",
          "neither",
          "nor",
          "without",
          "cannot",
          "denied",
          "denies",
          "deny",
          "refused",
          "refuses",
          "rejected",
          "rejects",
          "fails",
          "failed",
          "false",
          "unable",
          "untrue");

  /** Before a noun these only describe it: "the failed gate", "a rejected bid". */
  private static final Set<String> PARTICIPLES = Set.of("failed", "denied", "refused", "rejected");

  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our");

  /** What follows where the word before it doesn't negate: "not only", "no later than". */
  private static final Map<String, Set<String>> HARMLESS =
      Map.of(
          "not", Set.of("only", "just", "merely", "least"),
          "no", Set.of("doubt", "less", "fewer", "later", "sooner", "earlier"),
          "nothing", Set.of("but", "less"),
          "none", Set.of("other"),
          "without", Set.of("doubt"));

  private Negations() {}

  /** Whether the text negates, seen from its words alone. */
  public static boolean in(String text) {
    List<Token> tokens = Tokens.of(text);
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean yetTo = tokens.get(i).lower().equals("yet") && follows(tokens, i, "to");
      count += yetTo || negates(tokens, i) ? 1 : 0;
    }
    return count % 2 == 1;
  }

  /** Where the first word stands that negates, in UTF-16 indices. */
  public static Optional<Range> first(String text) {
    List<Token> tokens = Tokens.of(text);
    return IntStream.range(0, tokens.size())
        .filter(it -> negates(tokens, it))
        .mapToObj(tokens::get)
        .findFirst()
        .map(it -> new Range(it.start(), it.end()));
  }

  private static boolean negates(List<Token> tokens, int at) {
    String lower = tokens.get(at).lower();
    if (lower.endsWith("n't")) {
      return true;
    }
    if (!WORDS.contains(lower)) {
      return false;
    }
    return switch (lower) {
      case "fails", "failed" -> follows(tokens, at, "to");
      // one negation in two words
      case "nor" -> tokens.subList(0, at).stream().noneMatch(it -> it.lower().equals("neither"));
      case "no" -> !numbers(tokens, at) && !harmless(tokens, at, lower);
      default -> !harmless(tokens, at, lower) && !describes(tokens, at, lower);
    };
  }

  /** "No. 3". */
  private static boolean numbers(List<Token> tokens, int at) {
    return tokens.subList(at + 1, Math.min(tokens.size(), at + 3)).stream()
        .anyMatch(it -> it.isNumber());
  }

  private static boolean harmless(List<Token> tokens, int at, String lower) {
    return at + 1 < tokens.size()
        && HARMLESS.getOrDefault(lower, Set.of()).contains(tokens.get(at + 1).lower());
  }

  private static boolean describes(List<Token> tokens, int at, String lower) {
    return PARTICIPLES.contains(lower)
        && at > 0
        && DETERMINERS.contains(tokens.get(at - 1).lower());
  }

  private static boolean follows(List<Token> tokens, int at, String word) {
    return at + 1 < tokens.size() && tokens.get(at + 1).is(word);
  }
}
