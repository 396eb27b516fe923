package io.touchstone.analysis.matching;

import io.touchstone.analysis.matching.ComparedText.Weighted;
import java.util.List;

/**
 * Words of each text for which the other has nothing similar in meaning: what one says and the
 * other doesn't.
 *
 * @param first weight of such words in the first text
 * @param second the same in the second
 */
record Unmatched(double first, double second) {
  /** Contextual vectors of unrelated words lie near 0.5, of synonyms above 0.7. */
  private static final double SIMILAR = 0.62;

  static Unmatched between(ComparedText a, ComparedText b) {
    return new Unmatched(weight(a.words(), b.words()), weight(b.words(), a.words()));
  }

  private static double weight(List<Weighted> words, List<Weighted> others) {
    double sum = 0;
    for (Weighted word : words) {
      boolean matched =
          others.stream()
              .anyMatch(it -> it.weight() > 0 && word.vector().cosine(it.vector()) >= SIMILAR);
      sum += matched ? 0 : word.weight();
    }
    return sum;
  }
}
