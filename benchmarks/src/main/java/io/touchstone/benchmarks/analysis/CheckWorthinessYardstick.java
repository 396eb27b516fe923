package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.checkworthiness.CheckWorthiness;
import io.touchstone.benchmarks.Predictions;
import io.touchstone.benchmarks.Yardstick;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mean average precision of the ranking by check-worthiness, each transcript by itself. */
final class CheckWorthinessYardstick implements Yardstick {
  @Override
  public Map<String, Object> measure(Path data, Predictions predictions) throws IOException {
    double sum = 0;
    List<Transcript> transcripts = Transcript.in(data);
    for (Transcript transcript : transcripts) {
      List<Double> scores =
          transcript.sentences().stream().map(it -> CheckWorthiness.of(it.text()).score()).toList();
      for (int row = 0; row < scores.size(); row++) {
        predictions.write(Map.of("set", transcript.name(), "row", row, "score", scores.get(row)));
      }
      sum += transcript.averagePrecision(scores);
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("transcripts", transcripts.size());
    figures.put("map", Rounded.of(sum / transcripts.size()));
    figures.put("mapCrossValidated", Rounded.of(FitCheckWorthiness.crossValidated(transcripts)));
    return figures;
  }
}
