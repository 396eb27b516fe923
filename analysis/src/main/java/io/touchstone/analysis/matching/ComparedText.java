package io.touchstone.analysis.matching;

import io.touchstone.analysis.embedding.EncodedText;
import io.touchstone.analysis.embedding.EncodedText.EncodedWord;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.analysis.embedding.Vector;
import io.touchstone.analysis.matching.Terms.Kind;
import io.touchstone.analysis.matching.Terms.Term;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A text made ready for being compared with others: its terms and its vectors. */
public final class ComparedText {
  /** A word's vector and how much it counts when words are aligned. */
  record Weighted(Vector vector, double weight) {}

  private static final double CONTENT = 1;
  private static final double FUNCTION = 0.25;
  private static final double NUMBER = 1.5;

  private final String text;
  private final List<Term> terms;
  private final Vector vector;
  private final List<Weighted> words;

  private ComparedText(String text, EncodedText encoded) {
    this.text = text;
    this.terms = Terms.of(text);
    this.vector = encoded.vector();
    this.words = weighted(text, encoded.words());
  }

  public static ComparedText of(String text, SentenceEncoder encoder) {
    return new ComparedText(text, encoder.encode(text));
  }

  private static List<Weighted> weighted(String text, List<EncodedWord> words) {
    List<Weighted> weighted = new ArrayList<>();
    for (EncodedWord word : words) {
      String written = CodePoints.slice(text, new TextSpan(word.start(), word.end()));
      weighted.add(new Weighted(word.vector(), weight(written)));
    }
    return weighted;
  }

  private static double weight(String word) {
    if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return 0;
    }
    if (Character.isDigit(word.codePointAt(0))) {
      return NUMBER;
    }
    return Terms.isStopWord(word) ? FUNCTION : CONTENT;
  }

  public String text() {
    return text;
  }

  public Vector vector() {
    return vector;
  }

  List<Weighted> words() {
    return words;
  }

  List<Term> terms() {
    return terms;
  }

  List<String> stems() {
    return terms.stream().map(Term::stem).toList();
  }

  /** All words and numbers in lower case, function words too. */
  Set<String> tokens() {
    return Tokens.of(text).stream()
        .filter(it -> it.isWord() || it.isNumber())
        .map(Token::lower)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Set<String> stems(Kind kind) {
    return terms.stream()
        .filter(it -> it.kind() == kind)
        .map(Term::stem)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
