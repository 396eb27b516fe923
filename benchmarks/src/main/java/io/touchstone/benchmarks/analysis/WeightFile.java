package io.touchstone.benchmarks.analysis;

import java.util.List;
import java.util.Locale;

/** Prints fitted weights in the form that the product reads. */
final class WeightFile {
  private WeightFile() {}

  static void print(String recipe, List<String> names, LogisticFit fit) {
    double[] weights = fit.rawWeights();
    System.out.println("# " + recipe);
    for (int i = 0; i < names.size(); i++) {
      System.out.println(names.get(i) + " " + rounded(weights[i]));
    }
    System.out.println("bias " + rounded(weights[names.size()]));
  }

  private static String rounded(double weight) {
    return String.format(Locale.ROOT, "%.4f", weight);
  }

  static boolean[] array(List<Boolean> labels) {
    boolean[] array = new boolean[labels.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = labels.get(i);
    }
    return array;
  }
}
