package io.touchstone.benchmarks.analysis;

import java.util.LinkedHashMap;
import java.util.Map;

/** Yes-or-no decisions against the right answers. */
final class Decisions {
  private int rightYes;
  private int rightNo;
  private int wrongYes;
  private int wrongNo;

  void add(boolean wanted, boolean decided) {
    if (wanted) {
      rightYes += decided ? 1 : 0;
      wrongNo += decided ? 0 : 1;
    } else {
      rightNo += decided ? 0 : 1;
      wrongYes += decided ? 1 : 0;
    }
  }

  Map<String, Object> figures() {
    int all = rightYes + rightNo + wrongYes + wrongNo;
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("pairs", all);
    figures.put(
        "balancedAccuracy", Rounded.of((share(rightYes, wrongNo) + share(rightNo, wrongYes)) / 2));
    figures.put("accuracy", Rounded.of(share(rightYes + rightNo, wrongYes + wrongNo)));
    figures.put("f1", Rounded.of(share(2 * rightYes, wrongYes + wrongNo)));
    return figures;
  }

  private static double share(int part, int rest) {
    return part + rest == 0 ? 0 : (double) part / (part + rest);
  }
}
