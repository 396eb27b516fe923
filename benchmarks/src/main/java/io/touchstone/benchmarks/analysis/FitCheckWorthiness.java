package io.touchstone.benchmarks.analysis;

import io.touchstone.analysis.checkworthiness.WorthFeatures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The recipe behind checkworthiness/weights.txt: {@code FitCheckWorthiness DIR} prints the weights
 * fitted on all transcripts. Judged by leaving one transcript out after the other.
 */
final class FitCheckWorthiness {
  private static final double RIDGE = 100;

  private FitCheckWorthiness() {}

  public static void main(String[] args) throws IOException {
    List<Transcript> transcripts = Transcript.in(Path.of(args[0]));
    WeightFile.print(
        "FitCheckWorthiness on CheckThat! 2019 task 1, training transcripts",
        WorthFeatures.NAMES,
        fit(transcripts));
  }

  private static LogisticFit fit(List<Transcript> transcripts) {
    List<List<Double>> rows = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (Transcript transcript : transcripts) {
      for (Transcript.Sentence sentence : transcript.sentences()) {
        rows.add(WorthFeatures.of(sentence.text()));
        labels.add(sentence.worthy());
      }
    }
    return LogisticFit.of(rows, WeightFile.array(labels), RIDGE);
  }

  /** Mean average precision, each transcript ranked by weights fitted on the others. */
  static double crossValidated(List<Transcript> transcripts) {
    double sum = 0;
    for (Transcript left : transcripts) {
      List<Transcript> others =
          transcripts.stream().filter(it -> !it.name().equals(left.name())).toList();
      if (others.isEmpty()) {
        return 0;
      }
      LogisticFit fit = fit(others);
      sum +=
          left.averagePrecision(
              left.sentences().stream().map(it -> fit.score(WorthFeatures.of(it.text()))).toList());
    }
    return sum / transcripts.size();
  }
}
