package io.touchstone.analysis.reading;

import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import java.util.List;
import java.util.Set;

/** Tells headings that say something ("Mayor resigns") from mere labels ("Potential impacts"). */
final class Headings {
  private static final Set<String> FINITE =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may",
          "might", "must", "should", "shall", "did", "does", "do", "isn't", "aren't", "won't",
          "says", "said", "told", "denies", "vows", "wins", "loses", "dies", "killed", "resigns",
          "faces", "seeks", "backs", "calls", "warns", "finds", "found", "begins", "began", "ends",
          "made", "took", "takes", "makes", "gives", "gave", "comes", "came", "goes", "went",
          "remains", "becomes", "became", "plans", "wants", "opens", "closes", "rises", "falls",
          "fell", "rose", "left", "leaves", "sank", "sinks", "hits", "hit", "blames", "admits");

  private Headings() {}

  /** Whether the heading holds a finite verb. */
  static boolean isStatement(String heading) {
    List<Token> tokens = Tokens.of(heading);
    for (int i = 1; i < tokens.size(); i++) {
      if (FINITE.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }
}
