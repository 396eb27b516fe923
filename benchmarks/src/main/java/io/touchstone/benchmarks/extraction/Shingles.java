package io.touchstone.benchmarks.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts compared by their sequences of four words, as scrapinghub's article-extraction-benchmark
 * does: the shares of common, superfluous and missing ones, which sum to 1.
 */
record Shingles(double common, double superfluous, double missing, boolean identical) {
  private static final int WORDS = 4;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  static Shingles compare(String truth, String found) {
    List<String> expected = words(truth);
    List<String> given = words(found);
    Map<List<String>, Integer> balance = new HashMap<>();
    shingles(expected).forEach(shingle -> balance.merge(shingle, 1, Integer::sum));
    double common = 0;
    double superfluous = 0;
    for (List<String> shingle : shingles(given)) {
      int left = balance.getOrDefault(shingle, 0);
      if (left > 0) {
        common++;
        balance.put(shingle, left - 1);
      } else {
        superfluous++;
      }
    }
    double missing = balance.values().stream().mapToInt(Integer::intValue).sum();
    double all = common + superfluous + missing;
    return new Shingles(common / all, superfluous / all, missing / all, expected.equals(given));
  }

  double precision() {
    return common == 0 ? 0 : common / (common + superfluous);
  }

  double recall() {
    return common == 0 ? 0 : common / (common + missing);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(m.group());
    }
    return words;
  }

  /** A text of fewer words than four has one, shorter sequence. */
  private static List<List<String>> shingles(List<String> words) {
    List<List<String>> shingles = new ArrayList<>();
    for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
      shingles.add(words.subList(i, Math.min(words.size(), i + WORDS)));
    }
    return shingles;
  }
}
