package io.touchstone.analysis.matching;

import io.touchstone.analysis.model.LinearModel;
import java.util.List;

/** Whether two texts of different outlets say the same, by meaning, wording, numbers and names. */
public final class SameStatement {
  /** From here on two passages are taken for the same answer; fixed on the development groups. */
  public static final double THRESHOLD = 0.625;

  /** From here on two sentences are taken for paraphrases. */
  public static final double PARAPHRASE_THRESHOLD = 0.5;

  private static final double NUMBER_CONFLICT = 0.15;
  private static final LinearModel PARAPHRASE =
      LinearModel.load(SameStatement.class, "paraphrase-weights.txt", PairFeatures.NAMES);

  private SameStatement() {}

  /**
   * For passages of any length, a few words or several sentences: the mean of the cosine of their
   * vectors and of how well their words align, lowered when their numbers differ.
   *
   * @return 0 to 1
   */
  public static double score(ComparedText a, ComparedText b) {
    List<Double> features = PairFeatures.of(a, b);
    double meaning = (feature("cosine", features) + feature("alignF1", features)) / 2;
    return Math.clamp(meaning - NUMBER_CONFLICT * feature("numberConflict", features), 0.0, 1.0);
  }

  /**
   * For two whole sentences: how likely a reader calls the one a paraphrase of the other (weights
   * fitted on the MSR paraphrase corpus of news).
   *
   * @return 0 to 1
   */
  public static double paraphrase(ComparedText a, ComparedText b) {
    return PARAPHRASE.probability(PairFeatures.of(a, b));
  }

  private static double feature(String name, List<Double> features) {
    return features.get(PairFeatures.NAMES.indexOf(name));
  }
}
