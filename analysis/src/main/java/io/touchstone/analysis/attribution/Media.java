package io.touchstone.analysis.attribution;

import io.touchstone.analysis.attribution.Names.Run;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The outlet or agency to which somebody spoke: "told RIA Novosti", "in an interview with the state
 * news agency RIA". It is where the words come from, whoever passes them on.
 */
public final class Media {
  private static final Set<String> TOLD =
      Set.of("told", "tells", "telling", "interview", "interviewed", "quoted", "cited");
  private static final int REACH = 9;
  private static final int LONGEST_NAME = 4;

  private Media() {}

  /** As written there ("RIA"); null when the text names none. */
  public static @Nullable String in(String sentence) {
    List<Token> tokens = Tokens.of(sentence);
    for (int i = 0; i < tokens.size(); i++) {
      if (TOLD.contains(tokens.get(i).lower())) {
        String name = outlet(tokens, i + 1, Math.min(tokens.size(), i + 1 + REACH));
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  private static @Nullable String outlet(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      String lower = tokens.get(i).lower();
      if (lower.equals("that") || tokens.get(i).is("“")) {
        return null;
      }
      for (int length = Math.min(LONGEST_NAME, to - i); length >= 1; length--) {
        String name = Names.text(tokens, new Run(i, i + length));
        if (tokens.get(i).isCapitalised() && isOutlet(name)) {
          return name;
        }
      }
    }
    return null;
  }

  private static boolean isOutlet(String name) {
    return Lexicon.OUTLETS.contains(name.toLowerCase(Locale.ROOT));
  }
}
