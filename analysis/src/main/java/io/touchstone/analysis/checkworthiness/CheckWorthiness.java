package io.touchstone.analysis.checkworthiness;

import io.touchstone.analysis.model.LinearModel;
import io.touchstone.domain.claim.Worth;
import io.touchstone.domain.claim.Worth.Reason;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Scores how much a statement is worth checking, so that boilerplate sinks. The weights were fitted
 * on debates and speeches whose claims fact-checkers took up (CheckThat! 2019, task 1).
 */
public final class CheckWorthiness {
  private static final LinearModel MODEL =
      LinearModel.load(CheckWorthiness.class, "weights.txt", WorthFeatures.NAMES);

  /** What the features say to a person; those that none names only weigh. */
  private static final Map<String, Reason> REASONS =
      Map.ofEntries(
          Map.entry("number", Reason.HOLDS_A_NUMBER),
          Map.entry("numbers", Reason.HOLDS_A_NUMBER),
          Map.entry("amount", Reason.HOLDS_AN_AMOUNT),
          Map.entry("multitude", Reason.SPEAKS_OF_A_MULTITUDE),
          Map.entry("extreme", Reason.CLAIMS_AN_EXTREME),
          Map.entry("comparison", Reason.TELLS_A_CHANGE),
          Map.entry("deed", Reason.SAYS_WHAT_SOMEBODY_DID),
          Map.entry("past", Reason.SPEAKS_OF_THE_PAST),
          Map.entry("economy", Reason.SPEAKS_OF_PUBLIC_MONEY_OR_WORK),
          Map.entry("security", Reason.SPEAKS_OF_ORDER_AND_SAFETY),
          Map.entry("third-person", Reason.SPEAKS_OF_SOMEBODY),
          Map.entry("names", Reason.NAMES_SOMEBODY_OR_SOMETHING),
          Map.entry("all", Reason.GENERALISES),
          Map.entry("time", Reason.GIVES_A_TIME));

  /** Quantiles of the sentences of 150 news articles, most of them of American outlets. */
  private static final double UPPER_FIFTH = 0.06;

  private static final double UPPER_HALF = 0.03;
  private static final int MOST_TELLING = 3;

  private CheckWorthiness() {}

  /** Of the words alone: whether they can be checked at all is {@link Nature}'s to say. */
  public static Worth of(String statement) {
    List<Double> features = WorthFeatures.of(statement);
    Map<Reason, Double> telling = new EnumMap<>(Reason.class);
    REASONS.forEach(
        (feature, reason) ->
            telling.merge(reason, MODEL.contribution(feature, features), Math::max));
    List<Reason> reasons =
        telling.entrySet().stream()
            .filter(it -> it.getValue() > 0)
            .sorted(Map.Entry.<Reason, Double>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .limit(MOST_TELLING)
            .toList();
    double score = MODEL.probability(features);
    return new Worth(score, level(score), reasons);
  }

  private static Worth.Level level(double score) {
    if (score >= UPPER_FIFTH) {
      return Worth.Level.HIGH;
    }
    return score >= UPPER_HALF ? Worth.Level.MIDDLING : Worth.Level.LOW;
  }
}
