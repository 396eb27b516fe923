package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.analysis.matching.ComparedText;
import io.touchstone.analysis.matching.PairFeatures;
import io.touchstone.benchmarks.DataFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The recipe behind matching/paraphrase-weights.txt: {@code FitParaphrase msrp-train.jsonl} prints
 * the weights.
 */
final class FitParaphrase {
  private static final double RIDGE = 10;

  private FitParaphrase() {}

  public static void main(String[] args) throws IOException {
    SentenceEncoder encoder = Encoders.bundled();
    List<List<Double>> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (JsonNode pair : DataFiles.lines(Path.of(args[0]))) {
      ComparedText a = ComparedText.of(pair.get("a").asString(), encoder);
      ComparedText b = ComparedText.of(pair.get("b").asString(), encoder);
      rows.add(PairFeatures.of(a, b));
      labels.add(pair.get("same").asBoolean());
    }
    WeightFile.print(
        "FitParaphrase on the MSR paraphrase corpus, training pairs",
        PairFeatures.NAMES,
        LogisticFit.of(rows, WeightFile.array(labels), RIDGE));
  }
}
