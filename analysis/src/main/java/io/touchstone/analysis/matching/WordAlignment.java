package io.touchstone.analysis.matching;

import io.touchstone.analysis.matching.ComparedText.Weighted;
import java.util.List;

/**
 * How well the words of two texts match in their contexts: each word is paired with the most
 * similar one of the other text (greedy, as BERTScore does: Zhang et al., 2020).
 *
 * @param forward weighted mean over the words of the first text, 0 to 1
 * @param backward the same over the second
 */
record WordAlignment(double forward, double backward) {

  static WordAlignment of(ComparedText a, ComparedText b) {
    return of(a.words(), b.words());
  }

  static WordAlignment of(List<Weighted> a, List<Weighted> b) {
    return new WordAlignment(covered(a, b), covered(b, a));
  }

  double f1() {
    double sum = forward + backward;
    return sum == 0 ? 0 : 2 * forward * backward / sum;
  }

  private static double covered(List<Weighted> words, List<Weighted> others) {
    double sum = 0;
    double weights = 0;
    for (Weighted word : words) {
      if (word.weight() == 0) {
        continue;
      }
      double best = 0;
      for (Weighted other : others) {
        best = other.weight() == 0 ? best : Math.max(best, word.vector().cosine(other.vector()));
      }
      sum += word.weight() * best;
      weights += word.weight();
    }
    return weights == 0 ? 0 : sum / weights;
  }
}
