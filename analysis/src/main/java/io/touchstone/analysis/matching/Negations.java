package io.touchstone.analysis.matching;

import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
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
    int count = 0;
    for (Token token : Tokens.of(text)) {
      String lower = token.lower();
      count += WORDS.contains(lower) || lower.endsWith("n't") ? 1 : 0;
    }
    return count % 2 == 1;
  }
}
