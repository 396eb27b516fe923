package io.touchstone.analysis.earlier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much each feature of {@link EarlierChecks#FEATURES} counts. */
final class RankingWeights {
  /** Fitted by the benchmarks' FitEarlierChecks; the file names the data and the date. */
  static final RankingWeights BUNDLED = load("ranking-weights.txt");

  private final double[] weights;

  private RankingWeights(double[] weights) {
    this.weights = weights;
  }

  double score(List<Double> features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features.get(i);
    }
    return sum;
  }

  private static RankingWeights load(String name) {
    Map<String, Double> byName = new HashMap<>();
    try (InputStream in = RankingWeights.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The file " + name + " is missing.");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(
              line -> {
                int space = line.indexOf(' ');
                byName.put(
                    line.substring(0, space), Double.valueOf(line.substring(space + 1).strip()));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> features = EarlierChecks.FEATURES;
    double[] weights = new double[features.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = byName.getOrDefault(features.get(i), 0.0);
    }
    return new RankingWeights(weights);
  }
}
