package io.touchstone.analysis.matching;

import io.touchstone.analysis.quotation.QuotedSpan;
import io.touchstone.analysis.quotation.QuotedSpans;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.ArticleText.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sequences of {@value #WORDS} words, by which copied wording is found (Broder's containment).
 *
 * <p>Longer quotations are left out: two outlets that quote the same speech didn't copy each other.
 */
public final class Shingles {
  static final int WORDS = 4;
  private static final int LONG_QUOTATION = 40;

  private final Set<String> shingles;

  private Shingles(Set<String> shingles) {
    this.shingles = Set.copyOf(shingles);
  }

  public static Shingles of(ArticleText content) {
    Set<String> shingles = new HashSet<>();
    for (Paragraph paragraph : content.paragraphs()) {
      List<String> words = new ArrayList<>();
      for (Token token : Tokens.of(withoutQuotations(paragraph.text()))) {
        if (token.isWord() || token.isNumber()) {
          words.add(Spelling.folded(token.lower()));
        } else if (token.is("¶")) {
          words.clear();
        }
        if (words.size() >= WORDS) {
          shingles.add(String.join(" ", words.subList(words.size() - WORDS, words.size())));
        }
      }
    }
    return new Shingles(shingles);
  }

  /** Share of these that {@code other} has too, 0 to 1; 0 when there are none. */
  public double containedIn(Shingles other) {
    if (shingles.isEmpty()) {
      return 0;
    }
    return (double) shared(other) / shingles.size();
  }

  public int shared(Shingles other) {
    if (other.size() < size()) {
      return other.shared(this);
    }
    int shared = 0;
    for (String shingle : shingles) {
      if (other.shingles.contains(shingle)) {
        shared++;
      }
    }
    return shared;
  }

  public int size() {
    return shingles.size();
  }

  /** A pilcrow stands where a quotation was, so that no sequence reaches across it. */
  private static String withoutQuotations(String text) {
    StringBuilder rest = new StringBuilder();
    int at = 0;
    for (QuotedSpan quotation : QuotedSpans.in(text, 0, text.length())) {
      if (quotation.length() > LONG_QUOTATION) {
        rest.append(text, at, quotation.start()).append(" ¶ ");
        at = quotation.end();
      }
    }
    return rest.append(text, at, text.length()).toString();
  }
}
