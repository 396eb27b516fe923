package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.analysis.matching.ComparedText;
import io.touchstone.analysis.matching.SameStatement;
import io.touchstone.benchmarks.DataFiles;
import io.touchstone.benchmarks.Predictions;
import io.touchstone.benchmarks.Yardstick;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Do two passages say the same? Answers to a question (rows with a "group") by the score for
 * passages, pairs of sentences by the score for paraphrases, each at its fixed threshold.
 */
final class SameStatementYardstick implements Yardstick {
  private final SentenceEncoder encoder = Encoders.bundled();

  @Override
  public Map<String, Object> measure(Path data, Predictions predictions) throws IOException {
    Map<String, Object> figures = new LinkedHashMap<>();
    for (Path file : DataFiles.in(data, ".jsonl")) {
      figures.put(DataFiles.set(file), measureFile(file, predictions));
    }
    return figures;
  }

  private Map<String, Object> measureFile(Path file, Predictions predictions) throws IOException {
    Map<String, ComparedText> texts = new HashMap<>();
    Decisions decisions = new Decisions();
    int row = 0;
    for (JsonNode pair : DataFiles.lines(file)) {
      boolean answers = pair.has("group");
      ComparedText a = text(pair.get("a").asString(), texts, answers);
      ComparedText b = text(pair.get("b").asString(), texts, answers);
      double score = answers ? SameStatement.score(a, b) : SameStatement.paraphrase(a, b);
      double threshold = answers ? SameStatement.THRESHOLD : SameStatement.PARAPHRASE_THRESHOLD;
      boolean same = score >= threshold;
      decisions.add(pair.get("same").asBoolean(), same);
      predictions.write(
          Map.of("set", DataFiles.set(file), "row", row++, "score", score, "same", same));
    }
    return decisions.figures();
  }

  /** Answers recur in many pairs, sentences don't and would only fill the memory. */
  private ComparedText text(String text, Map<String, ComparedText> texts, boolean recurs) {
    return recurs
        ? texts.computeIfAbsent(text, it -> ComparedText.of(it, encoder))
        : ComparedText.of(text, encoder);
  }
}
