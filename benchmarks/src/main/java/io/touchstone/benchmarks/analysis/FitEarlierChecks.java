package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.earlier.EarlierChecks;
import io.touchstone.analysis.earlier.EarlierChecks.Candidate;
import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.benchmarks.DataFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The recipe behind earlier/ranking-weights.txt: {@code FitEarlierChecks DIR} prints weights fitted
 * on the training queries by pairs: the relevant claim against each other candidate of its query,
 * told apart by the difference of their features.
 */
final class FitEarlierChecks {
  private static final double RIDGE = 30;

  private FitEarlierChecks() {}

  public static void main(String[] args) throws IOException {
    Path data = Path.of(args[0]);
    List<List<Double>> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    try (CachedVectors vectors = CachedVectors.of(Encoders.bundled())) {
      EarlierChecks checks = new EarlierChecks(Retrieval.claims(data), vectors::of);
      for (JsonNode query : DataFiles.lines(data.resolve("queries-train.jsonl"))) {
        Set<String> relevant = Retrieval.relevant(query);
        List<Candidate> candidates = checks.candidates(query.get("text").asString());
        for (Candidate right : candidates) {
          if (relevant.contains(right.claim().id())) {
            addPairs(right, candidates, relevant, rows, labels);
          }
        }
      }
    }
    WeightFile.print(
        "FitEarlierChecks on CLEF-2020 CheckThat! task 2, training queries",
        EarlierChecks.FEATURES,
        LogisticFit.of(rows, WeightFile.array(labels), RIDGE));
  }

  /** Each pair in both directions, so that the bias comes out as nothing. */
  private static void addPairs(
      Candidate right,
      List<Candidate> candidates,
      Set<String> relevant,
      List<List<Double>> rows,
      List<Boolean> labels) {
    for (Candidate wrong : candidates) {
      if (!relevant.contains(wrong.claim().id())) {
        rows.add(difference(right.features(), wrong.features()));
        labels.add(true);
        rows.add(difference(wrong.features(), right.features()));
        labels.add(false);
      }
    }
  }

  private static List<Double> difference(List<Double> a, List<Double> b) {
    List<Double> difference = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      difference.add(a.get(i) - b.get(i));
    }
    return difference;
  }
}
