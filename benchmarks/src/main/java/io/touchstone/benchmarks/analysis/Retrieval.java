package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.earlier.CheckedClaim;
import io.touchstone.analysis.earlier.EarlierChecks;
import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.benchmarks.DataFiles;
import io.touchstone.benchmarks.Predictions;
import io.touchstone.benchmarks.Yardstick;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Posts against earlier checks: mean average precision of the first five. */
final class Retrieval implements Yardstick {
  static final int DEPTH = 5;

  @Override
  public Map<String, Object> measure(Path data, Predictions predictions) throws IOException {
    Map<String, Object> figures = new LinkedHashMap<>();
    try (CachedVectors vectors = CachedVectors.of(Encoders.bundled())) {
      EarlierChecks checks = new EarlierChecks(claims(data), vectors::of);
      for (Path file : DataFiles.in(data, ".jsonl")) {
        String set = DataFiles.set(file);
        if (!set.startsWith("queries")) {
          continue;
        }
        double sum = 0;
        List<JsonNode> queries = DataFiles.lines(file);
        for (JsonNode query : queries) {
          List<String> ranked =
              checks.rank(query.get("text").asString(), DEPTH).stream()
                  .map(it -> it.claim().id())
                  .toList();
          sum += averagePrecision(ranked, relevant(query));
          predictions.write(Map.of("set", set, "id", query.get("id").asString(), "ranked", ranked));
        }
        figures.put(
            set, Map.of("queries", queries.size(), "mapAt5", Rounded.of(sum / queries.size())));
      }
    }
    return figures;
  }

  static List<CheckedClaim> claims(Path data) throws IOException {
    return DataFiles.lines(data.resolve("claims.jsonl")).stream()
        .map(
            it ->
                new CheckedClaim(
                    it.get("id").asString(),
                    it.get("claim").asString(),
                    it.get("title").asString()))
        .toList();
  }

  static Set<String> relevant(JsonNode query) {
    return query.get("relevant").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
  }

  private static double averagePrecision(List<String> ranked, Set<String> relevant) {
    int found = 0;
    double sum = 0;
    for (int i = 0; i < ranked.size(); i++) {
      if (relevant.contains(ranked.get(i))) {
        found++;
        sum += (double) found / (i + 1);
      }
    }
    return relevant.isEmpty() ? 0 : sum / Math.min(relevant.size(), DEPTH);
  }
}
