package io.touchstone.benchmarks.analysis;

import java.util.Set;

/** Right, wrong and missed decisions, added up. */
final class Counts {
  private int right;
  private int found;
  private int wanted;

  void add(Set<?> wantedOnes, Set<?> foundOnes) {
    wanted += wantedOnes.size();
    found += foundOnes.size();
    right += (int) foundOnes.stream().filter(wantedOnes::contains).count();
  }

  void add(int rightOnes, int foundOnes, int wantedOnes) {
    right += rightOnes;
    found += foundOnes;
    wanted += wantedOnes;
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  double f1() {
    return found + wanted == 0 ? 1 : 2.0 * right / (found + wanted);
  }
}
