package io.touchstone.analysis.matching;

import io.touchstone.analysis.token.Range;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  private Negations() {}

  /** Whether the text negates, seen from its words alone. */
  public static boolean in(String text) {
    List<Token> tokens = Tokens.of(text);
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean yetTo =
          tokens.get(i).lower().equals("yet")
              && i + 1 < tokens.size()
              && tokens.get(i + 1).is("to");
      count += yetTo || negates(tokens.get(i)) ? 1 : 0;
    }
    return count % 2 == 1;
  }

  /** Where the first word stands that negates, in UTF-16 indices. */
  public static Optional<Range> first(String text) {
    return Tokens.of(text).stream()
        .filter(Negations::negates)
        .findFirst()
        .map(it -> new Range(it.start(), it.end()));
  }

  private static boolean negates(Token token) {
    String lower = token.lower();
    return WORDS.contains(lower) || lower.endsWith("n't");
  }
}
