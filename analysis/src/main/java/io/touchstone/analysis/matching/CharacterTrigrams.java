package io.touchstone.analysis.matching;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Similarity by sequences of three characters: blind to inflection and small misspellings. */
public final class CharacterTrigrams {
  private CharacterTrigrams() {}

  /** 0 (no sequence in common) to 1. */
  public static double cosine(String a, String b) {
    Map<String, Integer> ofA = of(a);
    Map<String, Integer> ofB = of(b);
    double dot = 0;
    for (Map.Entry<String, Integer> entry : ofA.entrySet()) {
      dot += entry.getValue() * ofB.getOrDefault(entry.getKey(), 0);
    }
    double lengths = Math.sqrt(squares(ofA)) * Math.sqrt(squares(ofB));
    return lengths == 0 ? 0 : dot / lengths;
  }

  private static double squares(Map<String, Integer> counts) {
    double sum = 0;
    for (int count : counts.values()) {
      sum += (double) count * count;
    }
    return sum;
  }

  private static Map<String, Integer> of(String text) {
    String plain =
        " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i + 3 <= plain.length(); i++) {
      counts.merge(plain.substring(i, i + 3), 1, Integer::sum);
    }
    return counts;
  }
}
