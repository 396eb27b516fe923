package io.touchstone.analysis.difference;

import io.touchstone.analysis.difference.QuotedWords.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The longest common subsequence of two quotations by stems, and the stretch in which they differ.
 *
 * @param matched number of words that belong together
 * @param differing from the first to the last difference between the first and the last match; null
 *     when the one, as far as it goes, is the other word by word
 * @param share of the shorter quotation that is matched, 0 to 1
 */
record Alignment(int matched, double share, @Nullable Gap differing) {

  /** Half-open ranges of words in both. */
  record Gap(int fromA, int toA, int fromB, int toB) {}

  private record Pair(int a, int b) {}

  private static final int LONGEST = 400;

  static Alignment of(List<Word> a, List<Word> b) {
    if (a.isEmpty() || b.isEmpty() || a.size() > LONGEST || b.size() > LONGEST) {
      return new Alignment(0, 0, null);
    }
    List<Pair> pairs = pairs(a, b);
    double share = (double) pairs.size() / Math.min(a.size(), b.size());
    return new Alignment(pairs.size(), share, pairs.isEmpty() ? null : gap(a, b, pairs));
  }

  /** What comes before the first match in one of them only was left out by the other, no change. */
  private static @Nullable Gap gap(List<Word> a, List<Word> b, List<Pair> pairs) {
    Pair first = pairs.getFirst();
    Pair last = pairs.getLast();
    boolean openBoth = first.a() > 0 && first.b() > 0;
    boolean closeBoth = last.a() < a.size() - 1 && last.b() < b.size() - 1;
    int startA = openBoth ? 0 : first.a();
    int startB = openBoth ? 0 : first.b();
    int endA = closeBoth ? a.size() : last.a() + 1;
    int endB = closeBoth ? b.size() : last.b() + 1;
    int fromA = startA;
    int fromB = startB;
    while (fromA < endA && fromB < endB && sameForm(a, b, fromA, fromB)) {
      fromA++;
      fromB++;
    }
    int toA = endA;
    int toB = endB;
    while (toA > fromA && toB > fromB && sameForm(a, b, toA - 1, toB - 1)) {
      toA--;
      toB--;
    }
    return fromA == toA && fromB == toB ? null : new Gap(fromA, toA, fromB, toB);
  }

  private static boolean sameForm(List<Word> a, List<Word> b, int i, int j) {
    return a.get(i).form().equals(b.get(j).form());
  }

  private static List<Pair> pairs(List<Word> a, List<Word> b) {
    int[][] longest = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        longest[i][j] =
            a.get(i).stem().equals(b.get(j).stem())
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < a.size() && j < b.size()) {
      if (a.get(i).stem().equals(b.get(j).stem())) {
        pairs.add(new Pair(i++, j++));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }
}
