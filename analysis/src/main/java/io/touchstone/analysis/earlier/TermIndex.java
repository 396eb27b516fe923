package io.touchstone.analysis.earlier;

import io.touchstone.analysis.matching.Terms;
import io.touchstone.analysis.matching.Terms.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An inverted index that scores with Okapi BM25 (k1 1.2, b 0.6). */
final class TermIndex {
  private static final double K1 = 1.2;
  private static final double B = 0.6;

  private record Posting(int document, int count) {}

  private final Map<String, List<Posting>> postings = new HashMap<>();
  private final List<Integer> lengths = new ArrayList<>();
  private final double meanLength;

  TermIndex(List<String> texts) {
    long total = 0;
    for (int document = 0; document < texts.size(); document++) {
      Map<String, Integer> counts = new HashMap<>();
      List<Term> terms = Terms.of(texts.get(document));
      terms.forEach(it -> counts.merge(it.stem(), 1, Integer::sum));
      for (Map.Entry<String, Integer> entry : counts.entrySet()) {
        postings
            .computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
            .add(new Posting(document, entry.getValue()));
      }
      lengths.add(terms.size());
      total += terms.size();
    }
    meanLength = texts.isEmpty() ? 1 : Math.max(1, (double) total / texts.size());
  }

  /** How telling a term is; above 0. */
  double rarity(String stem) {
    int frequency = postings.getOrDefault(stem, List.of()).size();
    return Math.log(1 + (lengths.size() - frequency + 0.5) / (frequency + 0.5));
  }

  /**
   * @param query stems with their weights
   * @return one score for each document
   */
  double[] scores(Map<String, Double> query) {
    double[] scores = new double[lengths.size()];
    for (Map.Entry<String, Double> term : query.entrySet()) {
      double rarity = rarity(term.getKey());
      for (Posting posting : postings.getOrDefault(term.getKey(), List.of())) {
        double norm = K1 * (1 - B + B * lengths.get(posting.document()) / meanLength);
        double count = posting.count();
        scores[posting.document()] += term.getValue() * rarity * count * (K1 + 1) / (count + norm);
      }
    }
    return scores;
  }
}
