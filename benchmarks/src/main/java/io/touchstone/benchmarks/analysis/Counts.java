package io.touchstone.benchmarks.analysis;

import java.util.Set;

/** Right, wrong and missed decisions, added up. */
final class Counts {
  private int right;
  private int met;
  private int found;
  private int wanted;

  void add(Set<?> wantedOnes, Set<?> foundOnes) {
    wanted += wantedOnes.size();
    found += foundOnes.size();
    int both = (int) foundOnes.stream().filter(wantedOnes::contains).count();
    right += both;
    met += both;
  }

  /** Where several findings may meet one wanted answer: both sides count their own hits. */
  void addUneven(int rightFound, int foundOnes, int metWanted, int wantedOnes) {
    right += rightFound;
    met += metWanted;
    found += foundOnes;
    wanted += wantedOnes;
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return wanted == 0 ? 0 : (double) met / wanted;
  }

  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
