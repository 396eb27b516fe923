package io.touchstone.analysis.attribution;

import io.touchstone.analysis.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Runs of capitalised words, and which of them are people's names. */
final class Names {

  /** Tokens {@code from} (included) to {@code to} (excluded) of a token list. */
  record Run(int from, int to) {
    int length() {
      return to - from;
    }
  }

  private Names() {}

  /** Capitalised runs between two token indices: "Dmitry Peskov", "Ahmed al-Sharaa", "U.S.". */
  static List<Run> runs(List<Token> tokens, int from, int to) {
    List<Run> runs = new ArrayList<>();
    int at = from;
    while (at < to) {
      if (!tokens.get(at).isCapitalised()) {
        at++;
        continue;
      }
      Run run = runAt(tokens, at, to);
      runs.add(run);
      at = run.to();
    }
    return runs;
  }

  /** The run that begins with the capitalised token {@code from}. */
  static Run runAt(List<Token> tokens, int from, int to) {
    int end = from + 1;
    while (end < to && continuesName(tokens, end, to)) {
      end++;
    }
    return new Run(from, end);
  }

  private static boolean continuesName(List<Token> tokens, int at, int to) {
    Token token = tokens.get(at);
    if (token.start() - tokens.get(at - 1).end() > 1) {
      // another paragraph
      return false;
    }
    if (token.isCapitalised()) {
      return true;
    }
    if (token.is(".")) {
      Token before = tokens.get(at - 1);
      boolean short_ = before.text().length() == 1 || Lexicon.TITLES.contains(before.lower());
      return short_ && at + 1 < to && tokens.get(at + 1).isCapitalised();
    }
    boolean lowerPrefix = token.isWord() && isArabicArticle(token.lower());
    return lowerPrefix
        || (at + 1 < to
            && Lexicon.PARTICLES.contains(token.text())
            && tokens.get(at + 1).isCapitalised());
  }

  private static boolean isArabicArticle(String lower) {
    return lower.startsWith("al-") || lower.startsWith("el-") || lower.startsWith("ul-");
  }

  /**
   * The run without titles and jobs before it ("President Vladimir Putin" without "President");
   * empty when nothing else is in it.
   */
  static Run withoutTitles(List<Token> tokens, Run run) {
    int from = run.from();
    for (int i = run.from(); i < run.to(); i++) {
      // "Russian President Vladimir Putin": what stands before a title belongs to it
      boolean title = Lexicon.TITLES.contains(tokens.get(i).lower());
      boolean lead =
          i == from && (tokens.get(i).is(".") || Lexicon.TIMES.contains(tokens.get(i).lower()));
      from = title || lead ? i + 1 : from;
    }
    return new Run(from, run.to());
  }

  /** Whether the run, by its words alone, reads as a first name with a surname. */
  static boolean isFullPersonName(List<Token> tokens, Run run) {
    if (run.length() < 2 || run.length() > 6) {
      return false;
    }
    int words = 0;
    for (Token token : tokens.subList(run.from(), run.to())) {
      String lower = token.lower();
      if (Lexicon.ORGANISATION_WORDS.contains(lower) || Lexicon.TIMES.contains(lower)) {
        return false;
      }
      if (isAcronym(token) && !token.is("J")) {
        return false;
      }
      words += token.isWord() ? 1 : 0;
    }
    String first = tokens.get(run.from()).lower();
    String all = text(tokens, run).toLowerCase(java.util.Locale.ROOT);
    return words >= 2
        && !Lexicon.OUTLETS.contains(all)
        && !Lexicon.PLACES.contains(all)
        && !Lexicon.PLACES.contains(first)
        && !isCommonOpener(first);
  }

  private static boolean isAcronym(Token token) {
    String letters = token.text().replace(".", "");
    return letters.length() >= 2
        && letters.codePoints().noneMatch(Character::isLowerCase)
        && letters.length() > (token.text().contains(".") ? 3 : 1);
  }

  private static boolean isCommonOpener(String lower) {
    return switch (lower) {
      case "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "but",
          "and",
          "for",
          "if",
          "when",
          "as",
          "while",
          "after",
          "before",
          "this",
          "that",
          "his",
          "her",
          "their",
          "our",
          "its",
          "some",
          "many",
          "most",
          "one",
          "no",
          "new",
          "i",
          "he",
          "she",
          "we",
          "they",
          "it",
          "according",
          "both",
          "islamic",
          "russian",
          "ukrainian",
          "american",
          "british",
          "german",
          "french",
          "chinese",
          "israeli",
          "palestinian",
          "afghan",
          "syrian",
          "iranian",
          "turkish",
          "european",
          "with",
          "from",
          "by",
          "last",
          "not",
          "what",
          "how",
          "why",
          "also",
          "united",
          "saudi",
          "north",
          "south",
          "african",
          "latin",
          "white",
          "supreme",
          "social",
          "so",
          "to",
          "of" ->
          true;
      default -> false;
    };
  }

  /** The run as written, with single spaces. */
  static String text(List<Token> tokens, Run run) {
    return text(tokens, run.from(), run.to());
  }

  static String text(List<Token> tokens, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (i > from && tokens.get(i - 1).end() < tokens.get(i).start()) {
        text.append(' ');
      }
      text.append(tokens.get(i).text());
    }
    return text.toString();
  }
}
