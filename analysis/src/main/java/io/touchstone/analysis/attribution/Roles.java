package io.touchstone.analysis.attribution;

import io.touchstone.analysis.attribution.Names.Run;
import io.touchstone.analysis.token.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody is: "spokesman" before the name, ", the harbour master," after it. */
final class Roles {
  private static final int LONGEST = 18;

  /** Words before a name that can't belong to a role. */
  private static final Set<String> STOP =
      Set.of(
          "that", "but", "and", "said", "told", "by", "with", "to", "from", "when", "while", "as",
          "after", "for", "in", "on", "at", "is", "was", "were", "are", "has", "had", "of", "who",
          "which", "whose");

  private Roles() {}

  /**
   * @param name the capitalised run without its titles
   */
  static @Nullable String around(List<Token> tokens, Run name) {
    String before = before(tokens, name);
    return before != null ? before : after(tokens, name.to());
  }

  private static @Nullable String before(List<Token> tokens, Run name) {
    int to = isOffice(tokens, name.from() - 1) ? name.from() - 1 : name.from();
    int from = to;
    while (from > 0 && to - from < 5 && belongs(tokens.get(from - 1))) {
      from--;
    }
    while (from < to && isDeterminer(tokens.get(from).lower())) {
      from++;
    }
    boolean hasJob = false;
    for (Token token : tokens.subList(from, to)) {
      String lower = token.lower();
      hasJob |= Lexicon.TITLES.contains(lower) || Lexicon.PEOPLE_NOUNS.contains(lower);
    }
    return hasJob && from < to ? Names.text(tokens, from, to) : null;
  }

  /** "The authority's director, Linnea Bast": somebody's job, and a comma before the name. */
  private static boolean isOffice(List<Token> tokens, int comma) {
    return comma > 1
        && tokens.get(comma).is(",")
        && Lexicon.PEOPLE_NOUNS.contains(tokens.get(comma - 1).lower())
        && (tokens.get(comma - 2).is("'s") || tokens.get(comma - 2).is("’s"));
  }

  private static boolean belongs(Token token) {
    return (token.isWord() && !STOP.contains(token.lower())) || token.is("'s") || token.is("’s");
  }

  /** ", a former ambassador to Kabul," or ", 47, a farmer,". */
  private static @Nullable String after(List<Token> tokens, int at) {
    if (at + 2 >= tokens.size() || !tokens.get(at).is(",")) {
      return null;
    }
    int from = at + 1;
    if (tokens.get(from).isNumber() && tokens.get(from + 1).is(",")) {
      from += 2;
    }
    int to = from;
    boolean hasJob = false;
    while (to < tokens.size() && to - from < LONGEST && !isEnd(tokens.get(to))) {
      String lower = tokens.get(to).lower();
      hasJob |= Lexicon.TITLES.contains(lower) || Lexicon.PEOPLE_NOUNS.contains(lower);
      to++;
    }
    if (to >= tokens.size() || !hasJob || !isEnd(tokens.get(to))) {
      return null;
    }
    int first = isDeterminer(tokens.get(from).lower()) ? from + 1 : from;
    String opener = tokens.get(from).lower();
    boolean clause = opener.equals("who") || opener.equals("which") || SpeechVerbs.contains(opener);
    return clause || first >= to ? null : Names.text(tokens, first, to);
  }

  private static boolean isEnd(Token token) {
    return token.is(",") || token.is(".") || token.is("”") || token.is("\"") || token.is(";");
  }

  private static boolean isDeterminer(String lower) {
    return lower.equals("the") || lower.equals("a") || lower.equals("an");
  }
}
