package io.touchstone.analysis.matching;

import io.touchstone.analysis.WordList;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The words of a statement that carry meaning, reduced to their stems. */
public final class Terms {
  private static final int LONGEST = 64;
  private static final Set<String> STOP = WordList.load(Terms.class, "stop-words");

  /** What a term is, which decides how much it weighs. */
  public enum Kind {
    WORD,
    NAME,
    NUMBER
  }

  /**
   * @param stem what is compared
   * @param word as written, for a reason that a person reads
   */
  public record Term(String stem, String word, Kind kind) {}

  private Terms() {}

  /** In the order of the text; stop words are left out. */
  public static List<Term> of(String statement) {
    EnglishStemmer stemmer = new EnglishStemmer();
    List<Term> terms = new ArrayList<>();
    boolean first = true;
    for (Token token : Tokens.of(statement)) {
      if (token.isNumber()) {
        terms.add(new Term(token.text().replace(",", ""), token.text(), Kind.NUMBER));
      } else if (token.isWord() && !STOP.contains(token.lower())) {
        Kind kind = token.isCapitalised() && !first ? Kind.NAME : Kind.WORD;
        terms.add(new Term(stem(stemmer, token), token.text(), kind));
      }
      first &= !token.isWord();
    }
    return terms;
  }

  /** Whether the word carries no meaning by itself. */
  public static boolean isStopWord(String word) {
    return STOP.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  /** Stem of one word in lower case, a function word too. */
  public static String stem(String lower) {
    EnglishStemmer stemmer = new EnglishStemmer();
    stemmer.setCurrent(
        Spelling.folded(lower.length() > LONGEST ? lower.substring(0, LONGEST) : lower));
    stemmer.stem();
    return stemmer.getCurrent();
  }

  /** Porter's second stemmer for English; spelling variants of -ise and -our are folded first. */
  private static String stem(EnglishStemmer stemmer, Token token) {
    String word = token.text().replace(".", "").replace('’', '\'').toLowerCase(Locale.ROOT);
    if (word.length() > LONGEST) {
      return word;
    }
    stemmer.setCurrent(Spelling.folded(word));
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
