package io.touchstone.analysis.matching;

import io.touchstone.analysis.embedding.EncodedText.EncodedWord;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.analysis.embedding.Vector;
import io.touchstone.analysis.matching.ComparedText.Weighted;
import io.touchstone.analysis.matching.Terms.Term;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A statement among those of one event, made ready for being compared.
 *
 * @param content vector of what is said, without who says so
 * @param whole vector of all its words
 */
record EventText(
    ReadStatement statement, Vector content, Vector whole, List<Term> terms, Set<Stage> stages) {
  private static final double FUNCTION_WORD = 0.1;

  /** Longer ones are noise; the model needn't read all of it. */
  private static final int LONGEST = 600;

  static EventText of(ReadStatement statement, SentenceEncoder encoder) {
    List<Term> terms = Terms.of(statement.content());
    return new EventText(
        statement,
        encoder.vector(encoded(statement.content())),
        encoder.vector(encoded(statement.text())),
        terms,
        Stage.in(terms));
  }

  /** As much of the text as is encoded; never half a character. */
  static String encoded(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    boolean apart = Character.isHighSurrogate(text.charAt(LONGEST - 1));
    return text.substring(0, apart ? LONGEST - 1 : LONGEST);
  }

  /** The words with their vectors, each as telling as it is among the event's statements. */
  List<Weighted> words(TermWeights weights, SentenceEncoder encoder) {
    List<Weighted> words = new ArrayList<>();
    String text = encoded(statement.content());
    for (EncodedWord word : encoder.encode(text).words()) {
      String written = CodePoints.slice(text, new TextSpan(word.start(), word.end()));
      double weight = weight(written, weights);
      if (weight > 0) {
        words.add(new Weighted(word.vector(), weight));
      }
    }
    return words;
  }

  private static double weight(String word, TermWeights weights) {
    if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return 0;
    }
    // behind another word, so that a capital tells a name
    List<Term> terms = Terms.of("x " + word);
    return terms.size() < 2 ? FUNCTION_WORD : weights.of(terms.getLast());
  }
}
