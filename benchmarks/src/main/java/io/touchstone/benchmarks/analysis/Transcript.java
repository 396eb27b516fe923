package io.touchstone.benchmarks.analysis;

import io.touchstone.benchmarks.DataFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A debate or speech with the sentences that fact-checkers took up. */
record Transcript(String name, List<Sentence> sentences) {
  record Sentence(String text, boolean worthy) {}

  static List<Transcript> in(Path data) throws IOException {
    List<Transcript> transcripts = new ArrayList<>();
    for (Path file : DataFiles.in(data, ".jsonl")) {
      List<Sentence> sentences =
          DataFiles.lines(file).stream()
              .map(it -> new Sentence(it.get("text").asString(), it.get("worthy").asBoolean()))
              .toList();
      transcripts.add(new Transcript(DataFiles.set(file), sentences));
    }
    return transcripts;
  }

  /** Mean of the precision at each worthy sentence's rank; equal scores in the order of speech. */
  double averagePrecision(List<Double> scores) {
    List<Integer> ranked =
        IntStream.range(0, sentences.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> scores.get(i)).reversed())
            .toList();
    int found = 0;
    double sum = 0;
    for (int rank = 0; rank < ranked.size(); rank++) {
      if (sentences.get(ranked.get(rank)).worthy()) {
        found++;
        sum += (double) found / (rank + 1);
      }
    }
    return found == 0 ? 0 : sum / found;
  }
}
