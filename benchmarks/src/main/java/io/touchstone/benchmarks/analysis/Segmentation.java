package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.sentence.SentenceSplitter;
import io.touchstone.analysis.token.Range;
import io.touchstone.benchmarks.DataFiles;
import io.touchstone.benchmarks.Predictions;
import io.touchstone.benchmarks.Yardstick;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Sentences: how many rows come out exactly, and F1 of exact sentence spans. A sentence's span is
 * found by looking for its text behind the sentence before it.
 */
final class Segmentation implements Yardstick {
  private final SentenceSplitter splitter = new SentenceSplitter();

  @Override
  public Map<String, Object> measure(Path data, Predictions predictions) throws IOException {
    Map<String, Object> figures = new LinkedHashMap<>();
    for (Path file : DataFiles.in(data, ".json")) {
      String set = DataFiles.set(file);
      List<JsonNode> rows = DataFiles.rows(file);
      Counts counts = new Counts();
      int exact = 0;
      for (int row = 0; row < rows.size(); row++) {
        String text = rows.get(row).get("text").asString();
        List<String> wanted =
            rows.get(row).get("sentences").valueStream().map(JsonNode::asString).toList();
        List<String> found =
            splitter.split(text).stream().map(it -> text.substring(it.start(), it.end())).toList();
        predictions.write(Map.of("set", set, "row", row, "sentences", found));
        exact += found.equals(wanted) ? 1 : 0;
        counts.add(spans(text, wanted), spans(text, found));
      }
      figures.put(set, Map.of("rows", rows.size(), "exact", exact, "f1", Rounded.of(counts.f1())));
    }
    return figures;
  }

  private static Set<Range> spans(String text, List<String> sentences) {
    Set<Range> spans = new HashSet<>();
    int at = 0;
    for (String sentence : sentences) {
      int start = text.indexOf(sentence, at);
      if (start >= 0) {
        at = start + sentence.length();
        spans.add(new Range(start, at));
      }
    }
    return spans;
  }
}
