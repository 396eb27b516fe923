package io.touchstone.analysis.checkworthiness;

import io.touchstone.analysis.WordList;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a statement can be checked at all, and if not, why: it speaks of what may come, it is a
 * judgement, or it is no part of the report.
 */
public enum Nature {
  ASSERTION,
  FORECAST,
  OPINION,
  BOILERPLATE;

  private static final Set<String> FORECASTING = WordList.load(Nature.class, "forecasting");
  private static final Set<String> JUDGING = WordList.load(Nature.class, "judging");
  private static final Set<String> BENEFITS = WordList.load(Nature.class, "benefit");

  private static final Pattern BOILER =
      Pattern.compile(
          "(?i)^\\W{0,4}(?:\\((?:additional )?reporting by |\\(?with (?:additional )?(?:inputs?|reporting)"
              + " (?:from|by) |(?:read|see|watch) (?:more|also|next)\\b|sign up\\b|subscribe\\b|click here\\b"
              + "|follow us\\b|original url\\b|advertisement\\b|all rights reserved\\b|(?:©|\\(c\\)|copyright\\b)"
              + "|photo(?:graph)?(?:: | by )|image: |source: |share this\\b|this article (?:was|is|has|first)\\b"
              + "|this story (?:was|has|first)\\b|here are\\b|[<\\[(]?https?://|tag:?\\S{1,80}\\d)");
  private static final Pattern LIKELY =
      Pattern.compile(
          "(?i)\\b(?:(?:is|are|was|were) (?:set|likely|unlikely|poised|bound) to|remains to be seen"
              + "|depends? on|in (?:the )?(?:near|coming|future)|only time)\\b");
  private static final Pattern INCIDENTAL = Pattern.compile("^In an? [\\p{L}-]{3,20} \\w{3,12}, ");

  /**
   * What a statement is, and the words that show it.
   *
   * @param cue empty for {@link #ASSERTION}
   */
  public record Found(Nature nature, String cue) {}

  /**
   * @param attributed whether the article says who says so: what a speaker promises is an utterance
   *     that can be checked
   * @param aside whether the sentence adds it as a judgement on what it told before
   */
  public static Found of(String statement, boolean attributed, boolean aside) {
    Matcher boiler = BOILER.matcher(statement);
    if (boiler.find()) {
      return new Found(BOILERPLATE, boiler.group().strip());
    }
    String told = INCIDENTAL.matcher(statement).replaceFirst("");
    List<Token> tokens = Tokens.of(told);
    if (!attributed) {
      Optional<String> forecast = forecast(told, tokens);
      if (forecast.isPresent()) {
        return new Found(FORECAST, forecast.get());
      }
      boolean measured = tokens.stream().anyMatch(Token::isNumber) || told.contains("“");
      Optional<String> judgement =
          tokens.stream().filter(it -> JUDGING.contains(it.lower())).map(Token::text).findFirst();
      if (judgement.isPresent() && !measured) {
        return new Found(OPINION, judgement.get());
      }
      if (aside) {
        return new Found(OPINION, tokens.isEmpty() ? "" : tokens.getFirst().text());
      }
    }
    return new Found(ASSERTION, "");
  }

  private static Optional<String> forecast(String told, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean modal = FORECASTING.contains(token.text());
      boolean can = token.is("can") && follows(tokens, i, BENEFITS);
      if (modal || can) {
        return Optional.of(phrase(tokens, i));
      }
    }
    Matcher likely = LIKELY.matcher(told);
    return likely.find() ? Optional.of(likely.group()) : Optional.empty();
  }

  private static boolean follows(List<Token> tokens, int at, Set<String> words) {
    return tokens.subList(at + 1, Math.min(tokens.size(), at + 3)).stream()
        .anyMatch(it -> words.contains(it.lower()));
  }

  private static String phrase(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).isWord()
        ? tokens.get(at).text() + " " + tokens.get(at + 1).text()
        : tokens.get(at).text();
  }
}
