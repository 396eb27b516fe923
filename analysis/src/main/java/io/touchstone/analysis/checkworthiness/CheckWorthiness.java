package io.touchstone.analysis.checkworthiness;

import io.touchstone.analysis.model.LinearModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Scores how much a statement is worth checking, so that boilerplate sinks. The weights were fitted
 * on debates and speeches whose claims fact-checkers took up (CheckThat! 2019, task 1).
 */
public final class CheckWorthiness {
  private static final LinearModel MODEL =
      LinearModel.load(CheckWorthiness.class, "weights.txt", WorthFeatures.NAMES);

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("number", "holds a number"),
          Map.entry("numbers", "holds a number"),
          Map.entry("amount", "holds an amount"),
          Map.entry("multitude", "speaks of a multitude"),
          Map.entry("extreme", "claims an extreme"),
          Map.entry("comparison", "compares or tells a change"),
          Map.entry("deed", "says what somebody did"),
          Map.entry("past", "speaks of the past"),
          Map.entry("economy", "speaks of public money or work"),
          Map.entry("security", "speaks of order and safety"),
          Map.entry("third-person", "speaks of somebody"),
          Map.entry("names", "names somebody or something"),
          Map.entry("all", "generalises"),
          Map.entry("time", "gives a time"));

  private static final int REASONS = 3;

  private CheckWorthiness() {}

  /**
   * @param score 0 to 1; compare it with those of other statements, it is no probability
   * @param reasons what speaks for it, most telling first; none for boilerplate
   */
  public record Worth(double score, List<String> reasons) {
    public Worth {
      reasons = List.copyOf(reasons);
    }
  }

  public static Worth of(String statement) {
    List<Double> features = WorthFeatures.of(statement);
    List<String> telling = new ArrayList<>(WORDS.keySet());
    telling.removeIf(it -> MODEL.contribution(it, features) <= 0);
    telling.sort(
        Comparator.comparingDouble((String it) -> MODEL.contribution(it, features))
            .reversed()
            .thenComparing(Comparator.naturalOrder()));
    List<String> reasons =
        telling.stream().map(it -> WORDS.getOrDefault(it, it)).distinct().limit(REASONS).toList();
    return new Worth(MODEL.probability(features), reasons);
  }
}
