package io.touchstone.analysis.difference;

import io.touchstone.analysis.matching.Spelling;
import io.touchstone.analysis.matching.Terms;
import io.touchstone.analysis.reading.ReadQuotation;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.analysis.token.Range;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** The words of a quotation as far as they stand in one statement, short forms written out. */
record QuotedWords(ReadStatement statement, List<Word> words) {

  /**
   * A word as two quotations are compared.
   *
   * @param form in lower case and American spelling
   * @param stem the same for "see" and "sees"
   */
  record Word(String form, String stem, Range range) {}

  QuotedWords {
    words = List.copyOf(words);
  }

  static QuotedWords of(ReadStatement statement, ReadQuotation quotation) {
    TextSpan own = statement.found().span();
    String text = statement.text();
    int from = Math.clamp(quotation.span().start() - (long) own.start(), 0, own.length());
    int to = Math.clamp(quotation.span().end() - (long) own.start(), 0, own.length());
    int start = CodePoints.toUtf16(text, from);
    int end = CodePoints.toUtf16(text, to);
    List<Word> words = new ArrayList<>();
    for (Token token : Tokens.of(text, start, end)) {
      if (token.isWord() || token.isNumber()) {
        for (String form : writtenOut(token.lower())) {
          words.add(
              new Word(
                  Spelling.folded(form), Terms.stem(form), new Range(token.start(), token.end())));
        }
      }
    }
    return new QuotedWords(statement, words);
  }

  /** "we'll" is "we will", "isn't" is "is not". */
  private static List<String> writtenOut(String lower) {
    int apostrophe = lower.indexOf('\'');
    if (lower.endsWith("n't") && lower.length() > 3) {
      return List.of(lower.substring(0, lower.length() - 3), "not");
    }
    if (apostrophe > 0) {
      String head = lower.substring(0, apostrophe);
      return switch (lower.substring(apostrophe + 1)) {
        case "ll" -> List.of(head, "will");
        case "re" -> List.of(head, "are");
        case "ve" -> List.of(head, "have");
        case "m" -> List.of(head, "am");
        default -> List.of(lower);
      };
    }
    return List.of(lower);
  }

  /** The words from one to another, as the statement has them. */
  Passage passage(int from, int to) {
    if (from >= to) {
      return Passage.NONE;
    }
    Range range = new Range(words.get(from).range().start(), words.get(to - 1).range().end());
    return Passage.of(statement.text(), range);
  }
}
