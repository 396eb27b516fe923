package io.touchstone.analysis.part;

import io.touchstone.analysis.part.SentencePart.Link;
import io.touchstone.analysis.token.Range;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Takes a sentence apart where it holds several assertions: a toll, its cause, a judgement. Parts
 * follow one another without a gap but white space; brackets are never cut, quotations only between
 * whole clauses. Whoever finds nothing to cut gets the sentence back.
 */
public final class SentenceParts {
  /** Longer sentences are lists or noise. */
  private static final int MOST_TOKENS = 160;

  private SentenceParts() {}

  /**
   * @param sentence UTF-16 indices of {@code text}
   * @param quoted whether the character at a UTF-16 index stands inside quotation marks
   */
  public static List<SentencePart> of(String text, Range sentence, IntPredicate quoted) {
    List<Token> tokens = Tokens.of(text, sentence.start(), sentence.end());
    if (tokens.size() > MOST_TOKENS) {
      return List.of(new SentencePart(sentence, Link.FIRST));
    }
    Cuts cuts = new Cuts(tokens, i -> quoted.test(tokens.get(i).start()));
    List<SentencePart> parts = new ArrayList<>();
    int first = 0;
    int start = sentence.start();
    Link link = Link.FIRST;
    int brackets = 0;
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i - 1);
      brackets += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (brackets > 0) {
        continue;
      }
      Link cut = cuts.at(first, i);
      if (cut != null) {
        parts.add(new SentencePart(new Range(start, token.end()), link));
        first = i;
        start = tokens.get(i).start();
        link = cut;
      }
    }
    parts.add(new SentencePart(new Range(start, sentence.end()), link));
    return parts;
  }
}
