package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.earlier.EarlierChecks;
import io.touchstone.analysis.earlier.EarlierChecks.Candidate;
import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.benchmarks.DataFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The recipe behind earlier/ranking-weights.txt: {@code FitEarlierChecks DIR} prints weights fitted
 * on the training queries by coordinate ascent on the yardstick's own measure (Metzler and Croft,
 * 2007), and the measure on queries left out in turn.
 */
final class FitEarlierChecks {
  private static final double[] STEPS = {0.5, 0.25, 0.1};
  private static final int PASSES = 2;
  private static final int FOLDS = 4;
  private static final double LEAST_GAIN = 1e-4;

  /** A query's relevant candidate first, then the others. */
  private record Query(List<List<Double>> candidates, boolean found) {}

  private FitEarlierChecks() {}

  public static void main(String[] args) throws IOException {
    List<Query> queries = queries(Path.of(args[0]));
    double[] weights = ascend(queries);
    double left = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Query> inside = new ArrayList<>();
      List<Query> outside = new ArrayList<>();
      for (int i = 0; i < queries.size(); i++) {
        (i % FOLDS == fold ? outside : inside).add(queries.get(i));
      }
      left += mean(outside, ascend(inside)) / FOLDS;
    }
    System.out.println("# FitEarlierChecks on CLEF-2020 CheckThat! task 2, training queries");
    System.out.printf(
        Locale.ROOT, "# MAP@5 %.4f, on queries left out %.4f%n", mean(queries, weights), left);
    for (int i = 0; i < weights.length; i++) {
      System.out.printf(Locale.ROOT, "%s %.2f%n", EarlierChecks.FEATURES.get(i), weights[i]);
    }
  }

  private static List<Query> queries(Path data) throws IOException {
    List<Query> queries = new ArrayList<>();
    try (CachedVectors vectors = CachedVectors.of(Encoders.bundled())) {
      EarlierChecks checks = new EarlierChecks(Retrieval.claims(data), vectors::of);
      for (JsonNode query : DataFiles.lines(data.resolve("queries-train.jsonl"))) {
        queries.add(query(checks, query.get("text").asString(), Retrieval.relevant(query)));
      }
    }
    return queries;
  }

  private static Query query(EarlierChecks checks, String text, Set<String> relevant) {
    List<List<Double>> candidates = new ArrayList<>();
    boolean found = false;
    for (Candidate candidate : checks.candidates(text)) {
      if (!found && relevant.contains(candidate.claim().id())) {
        found = true;
        candidates.addFirst(candidate.features());
      } else {
        candidates.add(candidate.features());
      }
    }
    return new Query(candidates, found);
  }

  private static double[] ascend(List<Query> queries) {
    double[] weights = new double[EarlierChecks.FEATURES.size()];
    weights[EarlierChecks.FEATURES.indexOf("wordsInBoth")] = 1;
    weights[EarlierChecks.FEATURES.indexOf("cosineBest")] = 2;
    double best = mean(queries, weights);
    for (double step : STEPS) {
      for (int pass = 0; pass < PASSES; pass++) {
        for (int i = 0; i < weights.length; i++) {
          for (double change : new double[] {step, -step}) {
            best = follow(queries, weights, i, change, best);
          }
        }
      }
    }
    return weights;
  }

  /** Goes on in one direction as long as it gains; weights stay positive. */
  private static double follow(
      List<Query> queries, double[] weights, int index, double change, double start) {
    double best = start;
    while (weights[index] + change >= 0) {
      weights[index] += change;
      double now = mean(queries, weights);
      if (now <= best + LEAST_GAIN) {
        weights[index] -= change;
        return best;
      }
      best = now;
    }
    return best;
  }

  private static double mean(List<Query> queries, double[] weights) {
    double sum = 0;
    for (Query query : queries) {
      if (!query.found()) {
        continue;
      }
      double right = score(query.candidates().getFirst(), weights);
      int rank = 1;
      for (List<Double> other : query.candidates()) {
        rank += score(other, weights) > right ? 1 : 0;
      }
      sum += rank <= Retrieval.DEPTH ? 1.0 / rank : 0;
    }
    return sum / queries.size();
  }

  private static double score(List<Double> features, double[] weights) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features.get(i);
    }
    return sum;
  }
}
