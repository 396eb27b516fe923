package io.touchstone.analysis.part;

import io.touchstone.analysis.WordList;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells, without a tagger, where a clause has its verb. */
public final class FiniteVerbs {
  private static final Set<String> FORMS = WordList.load(FiniteVerbs.class, "finite-verbs");

  /** After one of these a word in "-ed" is an adjective or a participle. */
  private static final Set<String> BEFORE_PARTICIPLE =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "its",
          "his",
          "her",
          "their",
          "our",
          "my",
          "your",
          "of",
          "in",
          "on",
          "by",
          "with",
          "for",
          "to",
          "from",
          "at",
          "as",
          "be",
          "been",
          "being",
          "more",
          "most",
          "some",
          "any",
          "no",
          "newly",
          "so-called");

  private FiniteVerbs() {}

  /** Whether any of the text's words reads as the verb of a clause. */
  public static boolean in(String text) {
    List<Token> tokens = Tokens.of(text);
    return IntStream.range(0, tokens.size()).anyMatch(it -> isFinite(tokens, it));
  }

  /** Whether the token reads as the verb of a clause. */
  static boolean isFinite(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (!token.isWord()) {
      return false;
    }
    String lower = token.lower();
    String before = at == 0 ? "" : tokens.get(at - 1).lower();
    if (FORMS.contains(lower)) {
      return !before.equals("to") && !isNoun(before);
    }
    boolean present = lower.endsWith("ises") || lower.endsWith("izes") || lower.endsWith("ifies");
    return (present || isPast(token)) && !BEFORE_PARTICIPLE.contains(before);
  }

  /** The same for the word after "which", "who" or a "that" that stands for one. */
  static boolean behindRelative(List<Token> tokens, int at) {
    return isFinite(tokens, at) || isPast(tokens.get(at));
  }

  private static boolean isPast(Token token) {
    String lower = token.lower();
    return token.isWord()
        && lower.length() > 4
        && lower.endsWith("ed")
        && !lower.endsWith("eed")
        && !token.text().contains("-");
  }

  /** "its claims", "the plans". */
  private static boolean isNoun(String before) {
    return BEFORE_PARTICIPLE.contains(before) && !before.equals("that");
  }

  /** Whether one of the tokens {@code from} to {@code to} does. */
  static boolean in(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isFinite(tokens, i)) {
        return true;
      }
    }
    return false;
  }
}
